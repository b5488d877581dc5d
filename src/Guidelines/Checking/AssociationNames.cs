using System.Text.RegularExpressions;
using Guidelines.Diagnostics;

namespace Guidelines.Checking;

/// <summary>GL406: the name of the edition's association or licensor with a word lost, added or misspelt.</summary>
internal static partial class AssociationNames
{
    // A shorter name is too like ordinary words.
    private const int FewestWords = 4;

    public static IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var edition = context.Content.Edition;
        var names = context.Vocabulary.Associations.SelectMany(association => association.Aliases.Prepend(association.Name)).Select(Words).Where(words => words.Length >= FewestWords).ToList();
        var own = context.Vocabulary.Associations.Where(association => association.Id == edition.Association || association.Id == edition.Licensor)
            .Select(association => (association.Name, Words: Words(association.Name))).Where(name => name.Words.Length >= FewestWords).ToList();
        foreach (var (text, ids, what) in Texts(context))
        {
            var words = Words(text);
            foreach (var (name, right) in own)
            {
                foreach (var wrong in Misprints(words, right, names))
                {
                    yield return Rules.InconsistentName.At(context.PlaceOf(ids), $"{what}: names the association \"{wrong}\"; its name is \"{name}\"", ids[0]);
                }
            }
        }
    }

    private static IEnumerable<(string Text, string[] Ids, string What)> Texts(CheckContext context)
    {
        var content = context.Content;
        yield return (content.Edition.Title, [content.Edition.Id], content.Edition.Id);
        foreach (var block in content.Introduction.SelectMany(section => section.Blocks))
        {
            yield return (block.Text, [$"{content.Edition.Id}-introduction", content.Edition.Id], $"{content.Edition.Id}-introduction");
        }

        foreach (var fact in content.History)
        {
            yield return (fact.Text, [content.Edition.Id], $"{content.Edition.Id}, history, {fact.Date}");
        }

        foreach (var term in content.Glossary)
        {
            yield return (string.Join('\n', term.Blocks.Select(block => block.Text)), [term.Id, content.Edition.Id], term.Id);
        }

        foreach (var document in content.Documents)
        {
            foreach (var about in document.About)
            {
                yield return (about, [document.Id], document.Id);
            }
        }

        foreach (var statement in context.Statements)
        {
            yield return (statement.Text, [statement.Id, statement.Owner, statement.Document.Id], statement.Id);
        }
    }

    // A run of words that begins and ends like the name and differs from it by one word, and is no other association's name.
    private static IEnumerable<string> Misprints(string[] words, string[] right, List<string[]> names)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (!Same(words[start], right[0]) || (start + right.Length <= words.Length && words.AsSpan(start, right.Length).SequenceEqual(right, StringComparer.OrdinalIgnoreCase)))
            {
                continue;
            }

            foreach (var length in new[] { right.Length, right.Length - 1, right.Length + 1 }.Where(length => start + length <= words.Length))
            {
                var run = words[start..(start + length)];
                if (Same(run[^1], right[^1]) && IsNear(run, right) && !names.Exists(name => run.SequenceEqual(name, StringComparer.OrdinalIgnoreCase)))
                {
                    yield return string.Join(' ', run);
                    break;
                }
            }
        }
    }

    private static bool IsNear(string[] run, string[] right)
    {
        var (same, from) = (0, 0);
        while (from < Math.Min(run.Length, right.Length) && Same(run[from], right[from]))
        {
            from++;
        }

        while (same < Math.Min(run.Length, right.Length) - from && Same(run[^(same + 1)], right[^(same + 1)]))
        {
            same++;
        }

        return Math.Max(run.Length, right.Length) - from - same == 1;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string[] Words(string text) => [.. Word().Matches(text).Select(word => word.Value == "&" ? "and" : word.Value)];

    [GeneratedRegex(@"\p{L}[\p{L}'’-]*|&")]
    private static partial Regex Word();
}
