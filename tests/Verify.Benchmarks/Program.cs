using Verify.Benchmarks.Store;

switch (args)
{
    case ["store", .. var options]:
        await StoreLoadCommand.RunAsync(options);
        return 0;
    default:
        Console.Error.WriteLine("usage: store --articles 1000,10000,100000 [--claims N] [--watched N] [--runs N]");
        return 2;
}
