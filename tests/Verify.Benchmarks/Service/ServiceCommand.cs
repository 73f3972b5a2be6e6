using System.Diagnostics;
using System.Globalization;
using Verify.Benchmarks.Store;
using Verify.Server;
using Verify.Testing.Processes;

namespace Verify.Benchmarks.Service;

/// <summary>
/// <c>service [--articles 100000] [--claims 10000] [--store FOLDER] [--real] [--only read,submit,live,streams,pages]</c>: the real
/// server as a process of its own over a store of that size, measured against the bars of the service in one run.
/// </summary>
internal static class ServiceCommand
{
    private const int Seed = 20_260_511;

    private const int Submitted = 3_000;

    /// <returns>How many bars were missed.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = ServiceOptions.Read(arguments);
        var source = options.IsReal ? CorpusSource.Load() : CorpusSource.Invent();
        var corpus = new Corpus(source, Seed);
        var folder = Directory.CreateTempSubdirectory("verify-service-").FullName;
        try
        {
            await PrepareAsync(folder, corpus, options);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{options.Articles} articles of {(source.IsReal ? "recombined" : "invented")} sentences, {options.Claims} claims, {Environment.ProcessorCount} processors, seed {Seed}"));
            return (await MeasureAsync(folder, corpus, options)).Count(figure => figure.IsMet == false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task PrepareAsync(string folder, Corpus corpus, ServiceOptions options)
    {
        var watch = Stopwatch.StartNew();
        if (options.Store is not { } kept)
        {
            await ServiceStore.BuildAsync(folder, corpus, options);
        }
        else
        {
            if (!File.Exists(Path.Combine(kept, "verify.db")))
            {
                await ServiceStore.BuildAsync(kept, corpus, options);
            }

            foreach (var file in Directory.EnumerateFiles(kept))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the store is there after {watch.Elapsed.TotalSeconds:F0} s"));
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(string folder, Corpus corpus, ServiceOptions options)
    {
        var figures = new List<Figure>();
        await TakeAsync("streams", async server => [await StreamMemory.MeasureAsync(server)]);
        await TakeAsync("read", async server => [await ReadSpeed.MeasureAsync(server, folder)]);
        await TakeAsync("pages", server => PageSpeed.MeasureAsync(server, corpus, options.Articles));
        await TakeAsync("submit", server => SubmitSpeed.MeasureAsync(server, corpus.Claims(Submitted)));
        await TakeAsync("live", server => new LiveSpeed(corpus, options.Articles).MeasureAsync(server));
        return figures;

        async Task TakeAsync(string name, Func<ServerProcess, Task<IReadOnlyList<Figure>>> measure)
        {
            if (options.Only.Count > 0 && !options.Only.Contains(name))
            {
                return;
            }

            await using var server = await ServerProcess.StartAsync(typeof(VerifyServer).Assembly.Location, ["--data", folder]);
            var taken = await measure(server);
            Print(taken);
            figures.AddRange(taken);
            await server.StopAsync();
        }
    }

    private static void Print(IReadOnlyList<Figure> figures)
    {
        foreach (var figure in figures)
        {
            var met = figure.IsMet switch { true => "met   ", false => "MISSED", null => "      " };
            Console.WriteLine($"{met} | {figure.Bar,-72} | {figure.Measured}");
        }
    }
}
