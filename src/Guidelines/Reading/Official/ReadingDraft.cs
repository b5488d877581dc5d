using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official;

/// <summary>What one official file gave, before ids.</summary>
internal sealed partial class ReadingDraft
{
    public List<DraftDocument> Documents { get; } = [];

    public List<DraftDomain> Overview { get; } = [];

    /// <summary>Terms without their ids, with their places.</summary>
    public List<(string Name, List<ProseBlock> Blocks, Place Place)> Glossary { get; } = [];

    public List<ProseSection> Introduction { get; } = [];

    public string? Published { get; set; }

    public bool IsEmpty => Documents.TrueForAll(document => document.IsEmpty) && Overview.Count == 0 && Glossary.Count == 0;

    /// <summary>The ISO 8601 form of a line that is nothing but a date as Americans write it; null where it is none.</summary>
    public static string? Date(string line) =>
        DatePattern().IsMatch(line) && DateOnly.TryParse(line, CultureInfo.GetCultureInfo("en-US"), out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?:[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9][0-9]-[0-9][0-9]|\p{L}+ [0-9]{1,2}, [0-9]{4})$")]
    private static partial Regex DatePattern();
}

/// <summary>What every reader of official text works with.</summary>
internal sealed record ReaderContext(SourceText Source, GuidelineVocabulary Vocabulary, Headings Headings, DiagnosticLog Log);

/// <summary>Reads one form of official text.</summary>
internal interface IOfficialReader
{
    /// <summary>Whether the file is of this form, told by what it holds.</summary>
    public bool Recognizes(ReaderContext context);

    public ReadingDraft Read(ReaderContext context);
}
