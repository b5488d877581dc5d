using System.Text.RegularExpressions;
using Guidelines.Documents;
using Guidelines.Reading;

namespace Guidelines.Tests.Reading.Official;

/// <summary>The words of a file and of what was read of it: runs of letters and runs of digits.</summary>
internal static partial class OfficialWords
{
    public static IEnumerable<string> Of(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    /// <summary>The words of everything that a reading holds, in its order; a preamble once for its group.</summary>
    public static IEnumerable<string> Of(OfficialReading reading) =>
        reading.Introduction.SelectMany(section => section.Blocks.Select(block => block.Text).Prepend(section.Heading))
            .Concat(reading.Documents.SelectMany(Texts))
            .Concat(reading.Overview.SelectMany(Texts))
            .Concat(reading.Glossary.SelectMany(term => term.Blocks.Select(block => block.Text).Prepend(term.Name)))
            .SelectMany(Of);

    private static IEnumerable<string> Texts(GuidelineDocument document) =>
    [
        document.Title, document.Numeral ?? "", .. document.About,
        .. document.Designations.SelectMany(designation => new[] { designation.Code, designation.Name, designation.Text ?? "" }),
        .. document.Domains.SelectMany(Texts),
        .. document.Requirements.SelectMany(Texts),
    ];

    private static IEnumerable<string> Texts(DomainSection domain)
    {
        yield return domain.Name;
        foreach (var area in domain.Areas)
        {
            yield return area.Name;
        }

        string? preamble = null;
        foreach (var behavior in domain.Behaviors)
        {
            if (behavior.Preamble != preamble)
            {
                yield return preamble = behavior.Preamble ?? "";
            }

            yield return behavior.Text;
            foreach (var text in behavior.Elements.Select(element => element.Text).Append(behavior.Note ?? ""))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string> Texts(Requirement requirement) =>
        [requirement.Title, requirement.Text, .. requirement.Parts?.Items ?? [], .. requirement.Footnotes];

    [GeneratedRegex(@"\p{L}+|\p{N}+")]
    private static partial Regex Word();
}
