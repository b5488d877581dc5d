using System.Text;
using System.Text.RegularExpressions;
using Guidelines.Documents;

namespace Guidelines.Reading.Facts;

/// <summary>One sentence, part or footnote of a requirement, or its heading, ready for the rules.</summary>
internal sealed partial class FactSentence
{
    private FactSentence(string original, int index, bool isAlternative, ValueList<string> scope)
    {
        Original = original;
        Index = index;
        IsAlternative = isAlternative;
        Scope = scope;
        Text = Plain(original);
        IsAdjustment = Adjustment().IsMatch(Text);
        Clauses = [.. Cut(Text).Select(piece => new FactClause(this, piece.Start, piece.Text))];
    }

    /// <summary>As the requirement holds it.</summary>
    public string Original { get; }

    /// <summary>With plain quotes, hyphens and blanks, and without registered marks: what the rules match.</summary>
    public string Text { get; }

    public int Index { get; }

    /// <summary>Is it a part of which any one is enough?</summary>
    public bool IsAlternative { get; }

    /// <summary>The designations of a heading line that the sentence stands under.</summary>
    public ValueList<string> Scope { get; }

    /// <summary>Does it say what those do who were endorsed for a part of the cycle?</summary>
    public bool IsAdjustment { get; }

    public IReadOnlyList<FactClause> Clauses { get; }

    /// <summary>The requirement's heading, which comes before all sentences.</summary>
    public static FactSentence Heading(Requirement requirement) => new(requirement.Title, -1, isAlternative: false, scope: []);

    public static IReadOnlyList<FactSentence> Of(Requirement requirement, DesignationScope designations)
    {
        var sentences = RequirementSentences.Of(requirement);
        var firstPart = sentences.Count - requirement.Footnotes.Count - (requirement.Parts?.Items.Count ?? 0);
        var firstFootnote = sentences.Count - requirement.Footnotes.Count;
        var scope = ValueList.Create<string>([]);
        var made = new List<FactSentence>(sentences.Count);
        for (var i = 0; i < sentences.Count; i++)
        {
            var isAlternative = requirement.Parts?.Of is PartsOf.Any && i >= firstPart && i < firstFootnote;
            scope = i == firstFootnote ? [] : designations.Heading(Plain(sentences[i])) is { IsEmpty: false } heading ? heading : scope;
            made.Add(new FactSentence(sentences[i], i, isAlternative, scope));
        }

        return made;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '®' or '©' or '™' or '\u00AD':
                    break;
                case '’' or '‘':
                    plain.Append('\'');
                    break;
                case '\u2010' or '\u2011' or '–' or '—':
                    plain.Append('-');
                    break;
                default:
                    plain.Append(char.IsWhiteSpace(c) ? ' ' : c);
                    break;
            }
        }

        return plain.ToString();
    }

    // Semicolons outside brackets, and a contrast, divide a sentence into what can be true apart.
    private static IEnumerable<(int Start, string Text)> Cut(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = text[i] switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            var isContrast = text[i] is ',' && string.CompareOrdinal(text, i, ", but ", 0, 6) == 0;
            if (depth == 0 && (text[i] is ';' || isContrast))
            {
                yield return (start, text[start..i]);
                start = i + 1;
            }
        }

        yield return (start, text[start..]);
    }

    [GeneratedRegex(@"\bmid-?\s?cycle\b|\bendorsed for (?:(?:a|the|at least) )?[\w-]{1,12} years?\b.{0,80}?\bcomplete\b", Patterns.Options)]
    private static partial Regex Adjustment();
}

/// <summary>A part of a sentence between semicolons.</summary>
internal sealed record FactClause(FactSentence Sentence, int Start, string Text)
{
    public FoundFact Found(int at, RequirementFact fact) => new(Sentence, Start + at, fact);
}
