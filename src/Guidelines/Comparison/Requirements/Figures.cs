using System.Globalization;
using Guidelines.Documents;

namespace Guidelines.Comparison.Requirements;

/// <summary>Figures of facts as amounts that can be compared: a rate by the year, a time in months.</summary>
internal static class Figures
{
    private const string Hours = "hours";

    // Beyond this no figure is a demand, and multiplying it could overflow.
    private const decimal Largest = 1_000_000_000_000m;

    private static readonly HashSet<string> HourUnits = new(StringComparer.Ordinal) { Hours, "clock hours", "contact hours" };

    /// <summary>A figure as a rate a year; null where its period is no period of a rate.</summary>
    public static decimal? Yearly(decimal? figure, string? per) =>
        Months(per) is { } months && figure is { } value && Math.Abs(value) <= Largest ? Plain(value * 12 / months) : null;

    /// <summary>Whether both facts state the same figures, be they counted otherwise.</summary>
    public static bool AreSame(RequirementFact left, RequirementFact right) =>
        AreSame(left.Value, right.Value, left, right) && AreSame(left.Max, right.Max, left, right) && AreSame(left.Of, right.Of, left, right)
        && (left.Per == right.Per || (IsRate(left) && IsRate(right)));

    /// <summary>The name of the unit that both figures are counted in; null where they count different things.</summary>
    public static string? CommonUnit(string? left, string? right) =>
        left is null || right is null || left == right ? left ?? right
        : HourUnits.Contains(left) && HourUnits.Contains(right) ? Hours
        : null;

    /// <summary>Whether the units measure the same kind of thing: hours, spans of time, or the same thing.</summary>
    public static bool AreComparable(string? left, string? right) =>
        CommonUnit(left, right) is not null || (left, right) is (null, null) || (IsTime(left) && IsTime(right)) || (IsHours(left) && IsHours(right));

    private static bool AreSame(decimal? left, decimal? right, RequirementFact ofLeft, RequirementFact ofRight)
    {
        if (left is null || right is null || (ofLeft.Per == ofRight.Per && ofLeft.Unit == ofRight.Unit))
        {
            return left == right;
        }

        var isSameUnit = CommonUnit(ofLeft.Unit, ofRight.Unit) is not null || (IsTime(ofLeft.Unit) && IsTime(ofRight.Unit));
        return isSameUnit && (ofLeft.Per == ofRight.Per
            ? InMonths(left, ofLeft.Unit) == InMonths(right, ofRight.Unit)
            : Yearly(left, ofLeft.Per) is { } yearly && yearly == Yearly(right, ofRight.Per));
    }

    private static bool IsRate(RequirementFact fact) => fact.Value is not null && Months(fact.Per) is not null;

    private static decimal? InMonths(decimal? figure, string? unit) => unit is "years" && figure is { } years && Math.Abs(years) <= Largest ? years * 12 : figure;

    private static bool IsTime(string? unit) => unit is "years" or "months";

    private static bool IsHours(string? unit) => unit is not null && unit.EndsWith(Hours, StringComparison.Ordinal);

    private static decimal? Months(string? per)
    {
        const string Cycle = "cycle-";
        const string Years = "-years";
        return per switch
        {
            "month" => 1,
            "year" => 12,
            not null when per.StartsWith(Cycle, StringComparison.Ordinal) && per.EndsWith(Years, StringComparison.Ordinal)
                && decimal.TryParse(per[Cycle.Length..^Years.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var years) && years > 0 => years * 12,
            _ => null,
        };
    }

    /// <summary>Without zeros at the end, so that equal figures are written alike.</summary>
    private static decimal Plain(decimal figure) => figure / 1.0000000000000000000000000000m;
}
