using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Writing;

namespace Guidelines.Checking;

/// <summary>Tells which files of a content folder are laid out otherwise than the writer would, which costs nothing but quiet diffs.</summary>
public static class LayoutCheck
{
    /// <summary>One piece of information for each such file. Files with errors are passed over: what they lack would be a difference.</summary>
    /// <param name="path">The folder that was read.</param>
    /// <param name="reading">What was read from it.</param>
    public static ValueList<Diagnostic> Check(string path, ContentReading reading)
    {
        var log = new DiagnosticLog();
        var broken = reading.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error).Select(diagnostic => diagnostic.Place.File).ToHashSet(StringComparer.Ordinal);
        foreach (var file in reading.Editions.SelectMany(ContentFiles.Of))
        {
            var name = Path.Combine([path, .. file.Path.Split('/')]);
            if (!broken.Contains(name) && SourceText.Load(name, log) is { } source)
            {
                Compare(source, file.Text, log);
            }
        }

        return log.All.ToValueList();
    }

    private static void Compare(SourceText source, string written, DiagnosticLog log)
    {
        if (source.Text == written)
        {
            return;
        }

        var lines = written.Split('\n');
        var same = source.Lines.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        var (has, would) = (same < source.Lines.Count ? source.Lines[same] : "", same < lines.Length ? lines[same] : "");
        var column = has.Zip(would).TakeWhile(pair => pair.First == pair.Second).Count();
        log.Add(Rules.OtherLayout, source.At(Math.Min(same, source.Lines.Count - 1) + 1, column + 1), "from here on the file is laid out otherwise than it would be written; it means the same");
    }
}
