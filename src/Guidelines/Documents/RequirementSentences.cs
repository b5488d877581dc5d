using System.Text.RegularExpressions;

namespace Guidelines.Documents;

/// <summary>The sentences of a requirement, which its facts refer to.</summary>
public static partial class RequirementSentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g", "eg", "i.e", "ie", "etc", "vs", "hr", "hrs", "yr", "yrs", "no", "dr", "mr", "mrs", "ms", "st", "dept", "depts",
    };

    /// <summary>In order: the sentences of the text's paragraphs, then every part, then every footnote, each of these as one.</summary>
    public static IReadOnlyList<string> Of(Requirement requirement) => Of(requirement.Text, requirement.Parts, requirement.Footnotes);

    /// <inheritdoc cref="Of(Requirement)"/>
    public static IReadOnlyList<string> Of(string text, RequirementParts? parts, ValueList<string> footnotes) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(Split), .. parts?.Items ?? [], .. footnotes];

    /// <summary>Cuts a paragraph after full stops, question and exclamation marks that end a sentence; nothing but blanks between is lost.</summary>
    public static IReadOnlyList<string> Split(string paragraph)
    {
        var sentences = new List<string>();
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(paragraph))
        {
            var before = paragraph[start..end.Index];
            if (end.Value[0] == '.' && (Abbreviations.Contains(LastWord().Match(before).Value) || Initial().IsMatch(before)))
            {
                continue;
            }

            Add(paragraph[start..(end.Index + end.Length)]);
            start = end.Index + end.Length;
        }

        Add(paragraph[start..]);
        return sentences;

        void Add(string sentence)
        {
            if (sentence.Trim() is { Length: > 0 } trimmed)
            {
                sentences.Add(trimmed);
            }
        }
    }

    // An end: the mark, perhaps a closing quote or bracket, a blank, and then what can begin a sentence.
    [GeneratedRegex("""[.?!][)\]"”’]*(?=\s+[("“‘\[]*[\p{Lu}\d])""")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}.]+\z")]
    private static partial Regex LastWord();

    // A name's letter; one that is joined to what stands before it is a designation, such as "IV-C".
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.][/\u2010-\u2013-]?)[A-Z]\z")]
    private static partial Regex Initial();
}
