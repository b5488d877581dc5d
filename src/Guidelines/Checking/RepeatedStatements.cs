using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Checking;

/// <summary>GL408: a behavior that stands more than once in a document; often on purpose, in two domains.</summary>
internal static class RepeatedStatements
{
    public static IEnumerable<Diagnostic> Check(CheckContext context)
    {
        foreach (var document in context.Content.Documents)
        {
            var known = new Dictionary<string, Behavior>(StringComparer.Ordinal);
            foreach (var behavior in document.Domains.SelectMany(domain => domain.Behaviors))
            {
                var key = Names.Key(string.Join('\n', behavior.Elements.Select(element => element.Text).Prepend(behavior.Text)));
                if (key.Length > 0 && !known.TryAdd(key, behavior))
                {
                    yield return Rules.RepeatedStatement.At(
                        context.PlaceOf(behavior.Id, document.Id), $"{behavior.Id} says word for word what {known[key].Id} says", behavior.Id);
                }
            }
        }
    }
}
