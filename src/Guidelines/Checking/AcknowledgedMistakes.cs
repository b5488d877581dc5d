using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Checking;

/// <summary>GL413, GL414: what an edition's editor has seen, and left because the source is so, is information and no longer a warning.</summary>
internal static class AcknowledgedMistakes
{
    public static IEnumerable<Diagnostic> Apply(CheckContext context, IReadOnlyList<Diagnostic> found)
    {
        var edition = context.Content.Edition;
        foreach (var diagnostic in found)
        {
            yield return edition.Acknowledged.FirstOrDefault(entry => Covers(entry, diagnostic)) is { } entry
                ? Rules.Acknowledged.At(diagnostic.Place, $"{diagnostic.Message} (acknowledged {entry.Code}: {entry.Reason})", diagnostic.Subject)
                : diagnostic;
        }

        foreach (var entry in edition.Acknowledged.Where(entry => !found.Any(diagnostic => Covers(entry, diagnostic))))
        {
            yield return Rules.NothingToAcknowledge.At(context.PlaceOf(PlaceMap.EntryKey(edition.Id, $"{entry.Code}:{entry.Id}"), edition.Id), $"{entry.Code} is acknowledged of {entry.Id}, but nothing of the kind is found there; take the entry out");
        }
    }

    private static bool Covers(Acknowledgement entry, Diagnostic diagnostic) => entry.Code == diagnostic.Code && entry.Id == diagnostic.Subject;
}
