using System.Text.RegularExpressions;
using Guidelines.Diagnostics;
using Guidelines.Vocabulary;

namespace Guidelines.Checking;

/// <summary>GL402: words that stand twice, as a replacement leaves them: "the the", "carers/carers", "quiet hours … quiet hours".</summary>
internal static partial class DoubledWords
{
    // English doubles these in good sentences.
    private static readonly HashSet<string> MayDouble = new(StringComparer.OrdinalIgnoreCase) { "that", "had", "very" };

    // "Quiet hours of the children's quiet hours": a phrase that qualifies itself. Behind a conjunction or a verb it is said again on purpose.
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "of", "for", "in", "with", "to", "from", "on", "at", "within", "into", "by" };

    // How many words may stand between the two of a phrase to be read as one slip.
    private const int Near = 8;

    public static IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var terms = TermWords(context.Vocabulary);
        return context.Statements.SelectMany(statement => In(statement.Text, terms).Select(message => context.At(statement, Rules.DoubledWords, message)));
    }

    private static IEnumerable<string> In(string text, HashSet<string> terms)
    {
        foreach (Match twice in Twice().Matches(text))
        {
            if (!MayDouble.Contains(twice.Groups["word"].Value))
            {
                yield return $"\"{twice.Groups["word"].Value}\" stands twice in a row; leave one out";
            }
        }

        var slashed = AroundSlashes(text).ToList();
        foreach (var phrase in slashed)
        {
            yield return $"\"{phrase}\" stands on both sides of a stroke; leave one out";
        }

        foreach (var phrase in NearRepetitions(text, terms).Where(phrase => !slashed.Exists(known => known.Contains(phrase, StringComparison.OrdinalIgnoreCase))))
        {
            yield return $"\"{phrase}\" stands twice within a few words; see whether one is left over";
        }
    }

    // The last words before a stroke are the first ones behind it; the longest such phrase of up to three words counts.
    private static IEnumerable<string> AroundSlashes(string text)
    {
        var pieces = text.Split('/');
        for (var i = 0; i + 1 < pieces.Length; i++)
        {
            var left = Plain().Split(pieces[i]).Where(word => word.Length > 0).TakeLast(3).ToArray();
            var right = Plain().Split(pieces[i + 1]).Where(word => word.Length > 0).Take(3).ToArray();
            for (var length = Math.Min(left.Length, right.Length); length > 0; length--)
            {
                if (left[^length..].Select(Bare).SequenceEqual(right[..length].Select(Bare), StringComparer.OrdinalIgnoreCase))
                {
                    yield return string.Join(' ', right[..length]);
                    break;
                }
            }
        }
    }

    private static IEnumerable<string> NearRepetitions(string text, HashSet<string> terms)
    {
        var words = Words().Matches(text);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var (first, second) = (words[i], words[i + 1]);
            var phrase = $"{first.Value} {second.Value}";
            if (text.AsSpan((first.Index + first.Length)..second.Index) is not " " || !IsContent(first.Value) || !IsContent(second.Value) || terms.Contains(phrase))
            {
                continue;
            }

            if (seen.TryGetValue(phrase, out var before) && i - before - 2 is > 0 and <= Near && Prepositions.Contains(words[before + 2].Value))
            {
                yield return phrase;
            }

            seen[phrase] = i;
        }
    }

    // Capitals and short words make names and idioms; only plain words are left over from a replacement.
    private static bool IsContent(string word) => word.Length > 4 && char.IsAsciiLetterLower(word[0]) && !word.Contains('\'', StringComparison.Ordinal);

    private static string Bare(string word) => word.Replace("(s)", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);

    // Pairs of words inside the names that the vocabulary has: they are repeated because there is no other word.
    private static HashSet<string> TermWords(GuidelineVocabulary vocabulary) =>
    [
        .. vocabulary.Terms.SelectMany(family => family.Terms)
            .Concat(vocabulary.Topics.SelectMany(topic => topic.Words))
            .Concat(vocabulary.Levels.SelectMany(level => level.Aliases.Prepend(level.Name)))
            .Concat(vocabulary.Sections.SelectMany(section => section.Headings.Prepend(section.Name)))
            .Concat(vocabulary.Domains.SelectMany(domain => domain.Aliases.Prepend(domain.Name)))
            .Concat(vocabulary.Domains.SelectMany(domain => domain.Areas).SelectMany(area => area.Names.SelectMany(names => names.Names).Prepend(area.Name)))
            .SelectMany(name =>
            {
                var words = Words().Matches(name.ToLowerInvariant()).Select(word => word.Value).ToList();
                return words.Zip(words.Skip(1), (left, right) => $"{left} {right}").SelectMany(pair => new[] { pair, pair + "s" });
            }),
    ];

    [GeneratedRegex(@"(?<![\p{L}'’-])(?<word>\p{L}{1,40})\s{1,4}\k<word>(?![\p{L}'’-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Twice();

    [GeneratedRegex(@"[^\p{L}'’()-]+")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\p{L}[\p{L}'’-]*")]
    private static partial Regex Words();
}
