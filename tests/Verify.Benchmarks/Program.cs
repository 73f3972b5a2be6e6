using BenchmarkDotNet.Running;
using Verify.Benchmarks.Api;
using Verify.Benchmarks.Core;
using Verify.Benchmarks.Stance;
using Verify.Benchmarks.Store;

switch (args)
{
    case ["store", .. var options]:
        await StoreLoadCommand.RunAsync(options);
        return 0;
    case ["api"]:
        await ApiSpeedCommand.RunAsync();
        return 0;
    case ["stance"]:
        StanceSpeedCommand.Run();
        return 0;
    case ["core"]:
        BenchmarkRunner.Run<AnalysisBenchmarks>();
        return 0;
    default:
        Console.Error.WriteLine("usage: store --articles 1000,10000,100000 [--claims N] [--watched N] [--runs N] | stance | core | api");
        return 2;
}
