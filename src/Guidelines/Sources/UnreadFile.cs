using Guidelines.Diagnostics;

namespace Guidelines.Sources;

/// <summary>Reports files that are passed over: quietly where they are none of the content, loudly where they seem to be meant.</summary>
internal static class UnreadFile
{
    /// <summary>Reports one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reason">What is read instead, for a file that is none of the content.</param>
    /// <param name="meant">The name that it should have; null where it seems not to be meant.</param>
    /// <param name="log">Takes the finding.</param>
    public static void Report(string path, string reason, string? meant, DiagnosticLog log)
    {
        if (meant is null)
        {
            log.Add(Rules.FileNotRead, new Place(path), $"is not read; {reason}");
        }
        else
        {
            log.Add(Rules.FileMisnamed, new Place(path), $"is not read, though it seems to be meant; save it as plain text (UTF-8) named {meant}");
        }
    }

    /// <summary>A name without all that stands behind its first full stop, in small letters: <c>ifa</c> of <c>IFA.md.txt</c>.</summary>
    public static string StemOf(string name) => name.Split('.')[0].Trim().ToLowerInvariant();
}
