using System.Text;
using FsCheck.Fluent;
using Guidelines.Diagnostics;
using Guidelines.Reading.Canonical;
using Guidelines.Sources;
using Guidelines.Tests.Generated;
using Guidelines.Writing;

namespace Guidelines.Tests.Reading;

public class CanonicalRobustnessTests
{
    private static readonly string[] Splinters =
        ["{", "}", "{#", "{#a b=\"", "\"", "```", "```facts\n", "---\n", "\n", "\n\n", ">", "- ", "  ", "    ", "\t", "## ", "### ", "[x]: y\n", "&#", "\\", ": ", "[", "]", "&a ", "*a", "|\n", "!!", "\u0001", "😀", "1. ", "<!--"];

    /// <summary>Whatever happens to a file, reading it ends in values and faults, never in an exception.</summary>
    [Fact]
    public void A_damaged_file_never_throws()
    {
        var damaged =
            from document in GeneratedDocuments.Any
            let text = CanonicalWriter.Write(document)
            from places in Gen.Choose(0, text.Length).ArrayOf(4)
            from splinters in Gen.Elements(Splinters).ArrayOf(4)
            from cut in Gen.Choose(0, 20)
            select places.Zip(splinters).Aggregate(text, (broken, hit) => Hit(broken, hit.First, hit.Second, cut));

        Properties.Hold(damaged, text =>
        {
            var log = new DiagnosticLog();
            var file = CanonicalReader.Read(SourceText.From("f.md", text), TestVocabulary.Value, log, new PlaceMap());
            Assert.True(file is not null || log.HasErrors);
            Assert.All(log.All, diagnostic => Assert.InRange(diagnostic.Place.Line, 0, text.Split('\n').Length));
        });
    }

    private static string Hit(string text, int at, string splinter, int cut)
    {
        at = Math.Min(at, text.Length);
        // A cut through a surrogate pair is no text that a file could hold; UTF-8 makes it a replacement character.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text[..at] + splinter + text[Math.Min(text.Length, at + cut)..]));
    }
}
