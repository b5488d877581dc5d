using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Guidelines.Tests;

/// <summary>Runs property tests without FsCheck's own attributes, which the registry lacks.</summary>
internal static class Properties
{
    private const ulong Seed = 1;

    // The second half of FsCheck's seed must be odd.
    private const ulong Odd = 2_424_802_243_231_328_715;

    /// <summary>How many cases a property is tried on; the variable GUIDELINES_CASES asks for more.</summary>
    public static int Cases { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("GUIDELINES_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 500;

    /// <summary>
    /// Tries a property on generated values; an assertion that fails shows the value. The values are the same in every run,
    /// so that a change is judged by what it changed; the variable GUIDELINES_EXPLORE asks for new ones.
    /// </summary>
    public static void Hold<T>(Gen<T> values, Action<T> assert, int? cases = null)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases ?? Cases);
        var isFixed = Environment.GetEnvironmentVariable("GUIDELINES_EXPLORE") is null;
        Check.One(isFixed ? config.WithReplay(Seed, Odd) : config, Prop.ForAll(values.ToArbitrary(), assert));
    }

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
