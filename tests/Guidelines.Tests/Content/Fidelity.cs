using Guidelines.Documents;
using Guidelines.Tests.Reading.Official;

namespace Guidelines.Tests.Content;

/// <summary>What ships beside what it restates. Only ids, names, counts and figures of the two may reach a test's output, never a sentence.</summary>
internal static class Fidelity
{
    /// <summary>The documents of the official files, all of them, in the order of their editions.</summary>
    public static readonly string[] Documents =
        ["ak-2016-ifa", "ak-2016-ifs", "ak-2016-imhs", "ak-2016-imhm", "mi-2025-ifa", "mi-2025-imhs", "mi-2015-ifa", "mi-2015-ifs", "mi-2015-imhs", "mi-2015-imhm", "ma-nd-imhs"];

    /// <summary>Those that hold behaviors; the others hold requirements only.</summary>
    public static readonly string[] WithBehaviors = Documents[..6];

    /// <summary>The shipped editions that restate an official one, without the paragraphs of requirements that record a mistake of the source.</summary>
    public static readonly Lazy<IReadOnlyList<EditionContent>> RestatedEditions = new(() =>
    [
        .. from edition in ShippedContent.Reading.Editions
           where OfficialEditions.Ids.Contains(edition.Edition.Id, StringComparer.Ordinal)
           let official = OfficialEdition(edition.Edition.Id).Documents.SelectMany(document => document.Requirements).ToDictionary(requirement => requirement.Id, StringComparer.Ordinal)
           select edition with
           {
               Documents = edition.Documents
                   .Select(document => document with { Requirements = document.Requirements.Select(one => WithoutNotes(one, official.GetValueOrDefault(one.Id))).ToValueList() })
                   .ToValueList(),
           },
    ]);

    public static GuidelineDocument Official(string document) => OfficialEditions.Document(document);

    public static GuidelineDocument Restated(string document) =>
        RestatedEditions.Value.SelectMany(edition => edition.Documents).SingleOrDefault(one => one.Id == document)
        ?? throw new InvalidOperationException($"{document} is not among the shipped documents");

    public static EditionContent OfficialEdition(string edition) => OfficialEditions.Content(edition);

    public static EditionContent RestatedEdition(string edition) =>
        RestatedEditions.Value.SingleOrDefault(one => one.Edition.Id == edition)
        ?? throw new InvalidOperationException($"{edition} is not among the shipped editions");

    /// <summary>Fails with the lines that one side alone has, or with the first that stands elsewhere.</summary>
    /// <param name="official">Lines without any wording.</param>
    /// <param name="restated">The same of the restatement.</param>
    public static void AssertSame(IEnumerable<string> official, IEnumerable<string> restated)
    {
        var (expected, actual) = (official.ToList(), restated.ToList());
        var faults = expected.Except(actual, StringComparer.Ordinal).Select(line => "lost:  " + line)
            .Concat(actual.Except(expected, StringComparer.Ordinal).Select(line => "extra: " + line)).ToList();
        if (faults.Count == 0 && !expected.SequenceEqual(actual, StringComparer.Ordinal))
        {
            faults.Add($"in another order, or more than once: {expected.Zip(actual).FirstOrDefault(pair => pair.First != pair.Second).First ?? $"{expected.Count} and {actual.Count} lines"}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Prepend($"{faults.Count} lines differ")));
    }

    /// <summary>Fails with all ids that there are.</summary>
    public static void AssertNone(IEnumerable<string> ids)
    {
        var found = ids.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found.Prepend($"{found.Count} found")));
    }

    // The source's own notes come first; what is there beyond them is ours.
    private static Requirement WithoutNotes(Requirement restated, Requirement? official)
    {
        var paragraphs = restated.Text.Split('\n').ToList();
        for (var own = paragraphs.Count(IsNote) - (official?.Text.Split('\n').Count(IsNote) ?? 0); own > 0; own--)
        {
            paragraphs.RemoveAt(paragraphs.FindLastIndex(IsNote));
        }

        return restated with { Text = string.Join('\n', paragraphs) };

        static bool IsNote(string paragraph) => paragraph.StartsWith("Note:", StringComparison.Ordinal);
    }
}
