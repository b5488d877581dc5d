using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Guidelines.Tests;

/// <summary>Runs property tests without FsCheck's own attributes, which the registry lacks.</summary>
internal static class Properties
{
    /// <summary>How many cases a property is tried on; the variable GUIDELINES_CASES asks for more.</summary>
    public static int Cases { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("GUIDELINES_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 500;

    /// <summary>Tries a property on generated values; an assertion that fails shows the value.</summary>
    public static void Hold<T>(Gen<T> values, Action<T> assert, int? cases = null) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases ?? Cases), Prop.ForAll(values.ToArbitrary(), assert));

    /// <summary>Runs in a culture whose casing and number format differ from English.</summary>
    public static void InCulture(string name, Action run)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(name);
        try
        {
            run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
