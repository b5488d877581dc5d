using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Sources;

namespace Guidelines.Search.Rows;

/// <summary>How the changes of behaviors against the other editions of their level are graded.</summary>
internal sealed class ChangeGrades
{
    /// <summary>The grade of a behavior that both editions have to the letter.</summary>
    public const string Unchanged = "unchanged";

    private readonly Dictionary<string, SortedSet<Grade>> _grades = new(StringComparer.Ordinal);

    private readonly HashSet<string> _unchanged = new(StringComparer.Ordinal);

    /// <summary>All grades that there are, the least first.</summary>
    public static ValueList<string> All { get; } = [Unchanged, .. Enum.GetValues<Grade>().Select(YamlMap.Kebab)];

    /// <summary>Compares every two editions of a level.</summary>
    public static ChangeGrades Of(Library library)
    {
        var grades = new ChangeGrades();
        foreach (var level in library.Documents.Where(document => document.Domains.Any(domain => !domain.Behaviors.IsEmpty)).GroupBy(document => document.Level, StringComparer.Ordinal))
        {
            var documents = level.ToList();
            for (var i = 0; i < documents.Count; i++)
            {
                for (var j = i + 1; j < documents.Count; j++)
                {
                    grades.Add(library.Compare(documents[i], documents[j]));
                }
            }
        }

        return grades;
    }

    /// <summary>One for each other edition, each grade once; none where there is no other edition.</summary>
    public IEnumerable<string> Of(string behavior) =>
        (_unchanged.Contains(behavior) ? (string[])[Unchanged] : []).Concat(_grades.GetValueOrDefault(behavior)?.Select(grade => YamlMap.Kebab(grade)) ?? []);

    private void Add(DocumentComparison comparison)
    {
        foreach (var change in comparison.Changes)
        {
            foreach (var behavior in change.Base.Concat(change.Head))
            {
                if (change.Grade is not { } grade)
                {
                    _unchanged.Add(behavior.Id);
                }
                else if (_grades.TryGetValue(behavior.Id, out var known))
                {
                    known.Add(grade);
                }
                else
                {
                    _grades.Add(behavior.Id, [grade]);
                }
            }
        }
    }
}
