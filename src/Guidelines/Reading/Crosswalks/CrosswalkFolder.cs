using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;

namespace Guidelines.Reading.Crosswalks;

/// <summary>Reads the folder <c>crosswalks</c>: a file for every two editions that were reviewed.</summary>
internal static class CrosswalkFolder
{
    public const string Name = "crosswalks";

    /// <summary>The crosswalks, by their files' names.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="entries">What it holds, in ordinal order.</param>
    /// <param name="editions">The editions whose behaviors are linked.</param>
    /// <param name="unread">The ids of editions that could not be read: their crosswalks are passed over, for every row would be a fault.</param>
    /// <param name="log">Takes the faults.</param>
    public static ValueList<Crosswalk> Read(string path, (IReadOnlyList<string> Folders, IReadOnlyList<string> Files) entries, IReadOnlyCollection<EditionContent> editions, IReadOnlyCollection<string> unread, DiagnosticLog log)
    {
        var behaviors = new HeldBehaviors(editions);
        var crosswalks = new List<Crosswalk>();
        foreach (var name in entries.Folders.Concat(entries.Files).Where(name => name is not "README.md"))
        {
            var file = Path.Combine(path, name);
            if (!entries.Files.Contains(name, StringComparer.Ordinal) || !name.EndsWith(CrosswalkReader.Extension, StringComparison.Ordinal))
            {
                var meant = UnreadFile.StemOf(name) + CrosswalkReader.Extension;
                UnreadFile.Report(file, $"a crosswalk's name ends in {CrosswalkReader.Extension}", IsMeant(name) && !entries.Files.Contains(meant, StringComparer.Ordinal) ? meant : null, log);
            }
            else if (!CrosswalkReader.NamesAny(name, unread) && SourceText.Load(file, log) is { } source && CrosswalkReader.Read(source, behaviors, log) is { } crosswalk)
            {
                if (crosswalks.Find(other => (other.Base, other.Head) == (crosswalk.Base, crosswalk.Head) || (other.Base, other.Head) == (crosswalk.Head, crosswalk.Base)) is { } same)
                {
                    log.Add(Rules.CrosswalkFile, new Place(file), $"{CrosswalkReader.NameOf(same.Base, same.Head)} links these two editions already, in both directions; this file is left out");
                }
                else
                {
                    crosswalks.Add(crosswalk);
                }
            }
        }

        return crosswalks.ToValueList();
    }

    private static bool IsMeant(string name) => UnreadFile.StemOf(name).Contains("--", StringComparison.Ordinal) || Path.GetExtension(name) is ".tsv" or ".csv";
}
