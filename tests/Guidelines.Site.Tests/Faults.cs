namespace Guidelines.Site.Tests;

internal static class Faults
{
    private const int Shown = 40;

    /// <summary>Fails with every fault on a line of its own, as far as a person would read; Assert.Empty would cut each.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults:\n{string.Join('\n', all.Take(Shown))}");
    }
}
