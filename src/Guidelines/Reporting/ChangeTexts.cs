using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Reporting;

/// <summary>One line of a change's texts.</summary>
public sealed record ChangeLine
{
    /// <summary>What stands before it: the side's name or a behavior's id; null where the line speaks for both sides.</summary>
    public string? Of { get; init; }

    /// <summary>Whether the line is an element.</summary>
    public required bool IsElement { get; init; }

    /// <summary>One blank stands between two runs.</summary>
    public required ValueList<Edit> Runs { get; init; }
}

/// <summary>How the texts of a change are shown: once with marks where one behavior meets another and most words stay, else both sides whole.</summary>
public static class ChangeTexts
{
    public const string Withheld = "(wording withheld)";

    public static ValueList<ChangeLine> Lines(Change change, ComparisonSides sides)
    {
        if (change.Base.Concat(change.Head).All(behavior => behavior.Text is null))
        {
            return [new() { IsElement = false, Runs = [new Edit(EditOp.Equal, Withheld)] }];
        }

        var isOnBoth = change is { Base.IsEmpty: false, Head.IsEmpty: false };
        if (change is { Base.Count: 1, Head.Count: 1, Edits.IsEmpty: false } && MarkedText.IsReadable(change.Edits))
        {
            return MarkedText.Lines(change.Edits).Select((runs, index) => new ChangeLine { IsElement = index > 0, Runs = runs }).ToValueList();
        }

        var texts = OfEach(change);
        return [.. Side(change.Base, texts.Take(change.Base.Count), isOnBoth ? sides.Base : null), .. Side(change.Head, texts.Skip(change.Base.Count), isOnBoth ? sides.Head : null)];
    }

    /// <summary>The lines of each behavior, first the base's and then the head's: with marks where one meets several and most words stay, else whole.</summary>
    public static ValueList<ValueList<ValueList<Edit>>> OfEach(Change change) =>
        MarkedParts.Of(change) is { IsEmpty: false } marked ? marked : change.Base.Concat(change.Head).Select(Whole).ToValueList();

    private static IEnumerable<ChangeLine> Side(ValueList<ComparedBehavior> behaviors, IEnumerable<ValueList<ValueList<Edit>>> texts, ComparisonSide? side) =>
        behaviors.Zip(texts).SelectMany(text => text.Second.Select((runs, index) =>
            new ChangeLine { Of = index > 0 ? null : behaviors.Count > 1 ? text.First.Id : side?.Name, IsElement = index > 0, Runs = runs }));

    private static ValueList<ValueList<Edit>> Whole(ComparedBehavior behavior) =>
        behavior.Elements.Take(behavior.Text is null ? 0 : behavior.Elements.Count).Select(element => element.Text).Prepend(behavior.Text)
            .Select(text => ValueList.Create([new Edit(EditOp.Equal, text ?? Withheld)])).ToValueList();
}
