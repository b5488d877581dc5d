using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Reading.Canonical;
using Guidelines.Sources;
using Guidelines.Tests.Generated;

namespace Guidelines.Tests.Reading;

/// <summary>Reads small canonical files as tests write them.</summary>
internal static class Canonical
{
    /// <summary>Six lines: the body's first line is the file's seventh.</summary>
    public const string Front = """
        ---
        edition: tt-2020
        level: imhm
        title: Mentor
        wording: restated
        ---

        """;

    /// <summary>Twelve lines: what follows, on line 13, is the first behavior.</summary>
    public const string Domain = Front + """
        ## Gardening {#gdn}
        ### Knowledge areas
        - soil {#gdn-soil}
        ### As demonstrated by
        > In the garden:


        """;

    public static (CanonicalFile? File, string[] Faults) Read(string text)
    {
        var (file, faults, _) = ReadWithPlaces(text);
        return (file, faults);
    }

    public static (CanonicalFile? File, string[] Faults, PlaceMap Places) ReadWithPlaces(string text)
    {
        var (log, places) = (new DiagnosticLog(), new PlaceMap());
        var file = CanonicalReader.Read(SourceText.From("f.md", text), TestVocabulary.Value, log, places);
        return (file, [.. log.All.Select(diagnostic => diagnostic.ToString())], places);
    }

    /// <summary>The behaviors of the document's first domain, which has no faults.</summary>
    public static ValueList<Behavior> Behaviors(string list)
    {
        var (file, faults) = Read(Domain + list);
        Assert.Empty(faults);
        return file!.Document!.Domains[0].Behaviors;
    }
}
