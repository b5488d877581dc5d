using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Guidelines.Benchmarks;
using Guidelines.Benchmarks.Quality;

if (args is ["bare", var url, var model, var coding])
{
    await BareServer.Run(url, new Uri(model), coding);
    return;
}

Dictionary<string, Action> tables = new(StringComparer.Ordinal) { ["peers"] = Tables.Peers, ["sensitivity"] = Tables.Sensitivity, ["rewording"] = Tables.Rewording, ["growth"] = Tables.Growth, ["areas"] = Tables.Areas, ["site"] = SiteSpeed.Run };
if (args is [var name] && tables.TryGetValue(name, out var print))
{
    print();
    return;
}

// DiffPlex as it is published counts as not optimized; what we measure includes it as it is.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.WithOptions(ConfigOptions.DisableOptimizationsValidator));
