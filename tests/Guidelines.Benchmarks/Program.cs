using BenchmarkDotNet.Running;
using Guidelines.Benchmarks;

if (args is ["bare", var url, var model, var coding])
{
    await BareServer.Run(url, new Uri(model), coding);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
