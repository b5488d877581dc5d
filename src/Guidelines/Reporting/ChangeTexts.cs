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
            return [Line(null, null, isElement: false)];
        }

        var isOnBoth = change is { Base.IsEmpty: false, Head.IsEmpty: false };
        if (change is { Base.Count: 1, Head.Count: 1, Edits.IsEmpty: false } && MarkedText.IsReadable(change.Edits))
        {
            return MarkedText.Lines(change.Edits).Select((runs, index) => new ChangeLine { IsElement = index > 0, Runs = runs }).ToValueList();
        }

        return [.. Whole(change.Base, isOnBoth ? sides.Base : null), .. Whole(change.Head, isOnBoth ? sides.Head : null)];
    }

    private static IEnumerable<ChangeLine> Whole(ValueList<ComparedBehavior> behaviors, ComparisonSide? side)
    {
        foreach (var behavior in behaviors)
        {
            var of = behaviors.Count > 1 ? behavior.Id : side?.Name;
            yield return Line(behavior.Text, of, isElement: false);
            foreach (var element in behavior.Text is null ? [] : behavior.Elements)
            {
                yield return Line(element.Text, null, isElement: true);
            }
        }
    }

    private static ChangeLine Line(string? text, string? of, bool isElement) => new() { Of = of, IsElement = isElement, Runs = [new Edit(EditOp.Equal, text ?? Withheld)] };
}
