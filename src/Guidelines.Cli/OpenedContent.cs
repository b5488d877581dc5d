using Guidelines.Cli.Output;
using Guidelines.Reading;

namespace Guidelines.Cli;

/// <summary>A content folder opened for a verb that shows something of it.</summary>
internal static class OpenedContent
{
    /// <summary>What the folder holds; null, and the reason told, where it is no content folder. Faults are told and hinder nothing.</summary>
    public static ContentReading? Read(Terminal terminal, string folder)
    {
        if (ContentCheck.Refusal(folder) is { } refusal)
        {
            terminal.Refuse(refusal);
            return null;
        }

        var reading = ContentFolder.Read(folder);
        var tally = Tally.Of(reading.Diagnostics);
        if (tally.Errors > 0)
        {
            terminal.Error.WriteLine($"guidelines: the content has {tally}; something may be missing here, see 'guidelines check {Plain.Of(folder)}'");
        }

        return reading;
    }
}
