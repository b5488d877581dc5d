using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Reading;
using Guidelines.Sources;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Reading.Official;

/// <summary>What must hold of any reading, whatever the text.</summary>
internal static partial class HostileReading
{
    // Recoveries and notes on how a file is written: they say that something was kept.
    private static readonly string[] NothingLost = ["GL109", "GL114", "GL116", "GL119", "GL120"];

    // Words of headings: alone on a line, or before its text, they give the rest its place and need not be text themselves.
    private static readonly HashSet<string> HeadingWords = GuidelineVocabulary.Default.Levels.SelectMany(level => level.Aliases.Prepend(level.Name).Append(level.Id).Concat(level.Designations.Select(designation => designation.Name)))
        .Concat(GuidelineVocabulary.Default.HeadingKeys)
        .Concat(GuidelineVocabulary.Default.Domains.SelectMany(domain => domain.Aliases.Prepend(domain.Name)))
        .Append("category competency guidelines knowledge skill areas area of expertise as demonstrated by behaviors competency domain domains endorsement endorsed requirements requirement continuing continued cont renewal annual initial maintain for the to level note or if imh glossary of terms definitions key i ii iii iv")
        .SelectMany(OfficialWords.Of).ToHashSet(StringComparer.Ordinal);

    public static OfficialReading Read(string text) => GuidelineReader.Read([SourceText.From("made.txt", text)], "or-2019", GuidelineVocabulary.Default);

    /// <summary>Diagnostics whose place is not in the file.</summary>
    public static IEnumerable<string> Misplaced(OfficialReading reading, string text)
    {
        var lines = SourceText.From("made.txt", text).Lines;
        return reading.Diagnostics
            .Where(diagnostic => diagnostic.Place.File != "made.txt" || diagnostic.Place.Line < 0 || diagnostic.Place.Line > lines.Count
                || diagnostic.Place.Column < 0 || (diagnostic.Place.Line > 0 && diagnostic.Place.Column > lines[diagnostic.Place.Line - 1].Length + 1))
            .Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place}");
    }

    public static IEnumerable<string> BadIds(OfficialReading reading)
    {
        var ids = reading.Documents.SelectMany(document => document.Domains.SelectMany(domain => domain.Behaviors)
                .SelectMany(behavior => behavior.Elements.Select(element => element.Id).Prepend(behavior.Id))
                .Concat(document.Requirements.Select(requirement => requirement.Id)).Append(document.Id))
            .Concat(reading.Glossary.Select(term => term.Id)).ToList();
        var areas = reading.Documents.SelectMany(document => document.Domains.SelectMany(domain => domain.Areas.Select(area => $"{document.Id}-{area.Id}").Append($"{document.Id}-{domain.Id}"))).ToList();
        return ids.GroupBy(id => id, StringComparer.Ordinal).Concat(areas.GroupBy(id => id, StringComparer.Ordinal)).Where(group => group.Count() > 1 || !Ids.IsValid(group.Key)).Select(group => $"{group.Key} x{group.Count()}");
    }

    /// <summary>
    /// Words of the text that neither the reading nor a diagnostic keeps, by its lines or in its words, as "line: word". Not asked for: marks
    /// that are taken out on purpose (single letters, numbers of one or two figures, the code RF, "Note:", "OR"), markup, heading words
    /// at a line's start, dates, and what a diagnostic leaves out without naming its lines (see <see cref="LeftOut"/>).
    /// </summary>
    public static IEnumerable<string> Lost(OfficialReading reading, string text)
    {
        var lines = SourceText.From("made.txt", Markup().Replace(text, " ")).Lines;
        var told = reading.Diagnostics.Where(diagnostic => diagnostic.Code == "GL107").SelectMany(diagnostic => OfficialWords.Of(diagnostic.Message));
        var held = OfficialWords.Of(reading).Concat(told).ToHashSet(StringComparer.Ordinal);
        var squeezed = string.Concat(OfficialWords.Of(reading));
        var reported = reading.Diagnostics.Where(diagnostic => !NothingLost.Contains(diagnostic.Code)).SelectMany(ReportedLines.Of).Concat(LeftOut(reading, lines)).ToHashSet();
        for (var number = 1; number <= lines.Count && !reported.Contains(0); number++)
        {
            var words = OfficialWords.Of(Glued().Replace(lines[number - 1], " ")).SkipWhile(HeadingWords.Contains).ToList();
            if (reported.Contains(number) || OfficialWords.Of(Apostrophe().Replace(lines[number - 1], "")).All(HeadingWords.Contains) || DateTime.TryParse(lines[number - 1].Trim(), CultureInfo.GetCultureInfo("en-US"), out _))
            {
                continue;
            }

            for (var i = 0; i < words.Count; i++)
            {
                // A word at a line's edge may have been divided there, or by markup inside it.
                var isMark = words[i].Length == 1 || words[i] is "rf" or "note" or "or" || (words[i].Length == 2 && char.IsNumber(words[i][0]));
                if (!isMark && !held.Contains(words[i]) && !squeezed.Contains(words[i], StringComparison.Ordinal))
                {
                    yield return $"{number}: {words[i]}";
                }
            }
        }
    }

    // What stands twice is left out as a whole, and so are the rows above the first level, each with one error at its
    // beginning; a statement under no domain is named by its first line.
    private static IEnumerable<int> LeftOut(OfficialReading reading, IReadOnlyList<string> lines)
    {
        if (reading.Diagnostics.Any(diagnostic => diagnostic.Code == "GL202" && diagnostic.Message.Contains("left out", StringComparison.Ordinal)))
        {
            return [0];
        }

        var starts = reading.Documents.Select(document => reading.Places.Of(document.Id).Line).ToList();
        var unnamed = reading.Diagnostics.Where(diagnostic => diagnostic.Code == "GL204")
            .SelectMany(diagnostic => Enumerable.Range(diagnostic.Place.Line, starts.Where(start => start > diagnostic.Place.Line).DefaultIfEmpty(lines.Count).Min() - diagnostic.Place.Line + 1));
        var wrapped = reading.Diagnostics.Where(diagnostic => diagnostic.Code == "GL113")
            .SelectMany(diagnostic => Enumerable.Range(diagnostic.Place.Line + 1, lines.Skip(diagnostic.Place.Line).TakeWhile(line => line.Length > 0 && line[0] == ' ').Count()));
        return unnamed.Concat(wrapped);
    }

    [GeneratedRegex("<[^<>\\n]*>|&#?[a-zA-Z0-9]+;")]
    private static partial Regex Markup();

    [GeneratedRegex("['’]")]
    private static partial Regex Apostrophe();

    // "Skill AreasFor families": a converted page glues a heading to what follows.
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})")]
    private static partial Regex Glued();
}
