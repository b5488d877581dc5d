using Guidelines.Documents;

namespace Guidelines.Checking;

/// <summary>One piece of text that can hold a mistake, with the id that it is reported under.</summary>
internal sealed record Statement
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required GuidelineDocument Document { get; init; }

    /// <summary>What has a place where the piece itself has none: the behavior of an element, the requirement of a part.</summary>
    public required string Owner { get; init; }

    /// <summary>The behavior whose own text this is.</summary>
    public Behavior? Behavior { get; init; }

    /// <summary>Does something follow that the text may lead to: elements, parts, another part?</summary>
    public bool GoesOn { get; init; }

    /// <summary>The text in double quotes, shortened so that a message stays one line.</summary>
    public static string Quote(string text) => text.Length <= 60 ? $"\"{text}\"" : $"\"{text[..57].TrimEnd()} …\"";

    public static IEnumerable<Statement> Of(GuidelineDocument document) =>
        document.Domains.SelectMany(domain => domain.Behaviors).SelectMany(behavior => Of(behavior, document))
            .Concat(document.Requirements.SelectMany(requirement => Of(requirement, document)));

    private static IEnumerable<Statement> Of(Behavior behavior, GuidelineDocument document)
    {
        yield return new() { Id = behavior.Id, Text = behavior.Text, Document = document, Owner = behavior.Id, Behavior = behavior, GoesOn = !behavior.Elements.IsEmpty };
        for (var i = 0; i < behavior.Elements.Count; i++)
        {
            yield return new() { Id = behavior.Elements[i].Id, Text = behavior.Elements[i].Text, Document = document, Owner = behavior.Id, GoesOn = i + 1 < behavior.Elements.Count };
        }

        if (behavior.Note is { } note)
        {
            yield return new() { Id = behavior.Id, Text = note, Document = document, Owner = behavior.Id };
        }
    }

    private static IEnumerable<Statement> Of(Requirement requirement, GuidelineDocument document)
    {
        var paragraphs = requirement.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var parts = requirement.Parts?.Items ?? [];
        return
        [
            .. paragraphs.Select((text, i) => Make(text, i + 1 < paragraphs.Length || !parts.IsEmpty)),
            .. parts.Select((text, i) => Make(text, i + 1 < parts.Count)),
            .. requirement.Footnotes.Select(text => Make(text, goesOn: false)),
        ];

        Statement Make(string text, bool goesOn) => new() { Id = requirement.Id, Text = text, Document = document, Owner = requirement.Id, GoesOn = goesOn };
    }
}
