using BenchmarkDotNet.Running;
using Verify.Benchmarks.Core;
using Verify.Benchmarks.Service;
using Verify.Benchmarks.Stance;
using Verify.Benchmarks.Store;

switch (args)
{
    case ["store", .. var options]:
        await StoreLoadCommand.RunAsync(options);
        return 0;
    case ["service", .. var options]:
        return await ServiceCommand.RunAsync(options) == 0 ? 0 : 1;
    case [ReadSpeed.BareCommand, .. var options]:
        await ReadSpeed.ServeBareAsync(options);
        return 0;
    case ["stance"]:
        StanceSpeedCommand.Run();
        return 0;
    case ["core"]:
        BenchmarkRunner.Run<AnalysisBenchmarks>();
        return 0;
    default:
        Console.Error.WriteLine("usage: store --articles 1000,10000,100000 [--claims N] [--watched N] [--runs N] | stance | core | service [--articles N] [--claims N] [--store FOLDER] [--real] [--only read,submit,live,streams,pages]");
        return 2;
}
