using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Guidelines.Benchmarks;

if (args is ["bare", var url, var model, var coding])
{
    await BareServer.Run(url, new Uri(model), coding);
    return;
}

// DiffPlex as it is published counts as not optimized; what we measure includes it as it is.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.WithOptions(ConfigOptions.DisableOptimizationsValidator));
