using System.Globalization;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Tests.Content;

/// <summary>A text with an address that its restatement shares. It must not be printed where it is official.</summary>
internal sealed record AddressedText(string Address, string Text)
{
    /// <summary>Equal for texts that a comparison calls unchanged.</summary>
    public string Key { get; } = Words.SameKey(Words.Of(Text));
}

/// <summary>Every text of an edition that is restated, one sentence of a requirement at a time.</summary>
internal static class FidelityTexts
{
    public static IEnumerable<AddressedText> Of(EditionContent edition) =>
    [
        .. edition.Documents.SelectMany(Of),
        .. edition.Glossary.SelectMany(term => Numbered(term.Id, term.Blocks.Select(block => block.Text))),
        .. edition.Introduction.SelectMany((section, i) => Numbered(string.Create(CultureInfo.InvariantCulture, $"{edition.Edition.Id}-introduction-{i + 1}"), section.Blocks.Select(block => block.Text))),
    ];

    public static IEnumerable<AddressedText> Behaviors(GuidelineDocument document) =>
        document.Domains.SelectMany(domain => domain.Behaviors).SelectMany(behavior =>
            behavior.Elements.Select(element => new AddressedText(element.Id, element.Text)).Prepend(new AddressedText(behavior.Id, behavior.Text)));

    private static IEnumerable<AddressedText> Of(GuidelineDocument document) =>
    [
        .. Behaviors(document),
        .. document.Domains.SelectMany(domain => domain.Behaviors).SelectMany(Around),
        .. document.Requirements.SelectMany(requirement => Numbered(requirement.Id, RequirementSentences.Of(requirement))),
        .. Numbered(document.Id + "-about", document.About),
        .. document.Designations.Where(designation => designation.Text is not null).Select(designation => new AddressedText($"{document.Id} {designation.Code}", designation.Text!)),
    ];

    private static IEnumerable<AddressedText> Around(Behavior behavior)
    {
        if (behavior.Preamble is { } preamble)
        {
            yield return new AddressedText(behavior.Id + " preamble", preamble);
        }

        if (behavior.Note is { } note)
        {
            yield return new AddressedText(behavior.Id + " note", note);
        }
    }

    private static IEnumerable<AddressedText> Numbered(string id, IEnumerable<string> texts) =>
        texts.Select((text, i) => new AddressedText(string.Create(CultureInfo.InvariantCulture, $"{id} {i + 1}"), text));
}
