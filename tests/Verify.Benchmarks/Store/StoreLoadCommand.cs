using System.Globalization;

namespace Verify.Benchmarks.Store;

/// <summary>
/// <c>store --articles 1000,10000,100000 [--claims 300] [--watched 10000] [--runs 3]</c>: how ingest, a claim, percolation,
/// memory and disk grow with the store.
/// </summary>
internal static class StoreLoadCommand
{
    private const int Seed = 20_260_511;

    public static async Task RunAsync(string[] arguments)
    {
        var sizes = Option(arguments, "--articles", "1000,10000").Split(',').Select(Number).ToArray();
        var claims = Number(Option(arguments, "--claims", "300"));
        var watched = Number(Option(arguments, "--watched", "10000"));
        var runs = Number(Option(arguments, "--runs", "1"));
        var source = CorpusSource.Load();
        Console.WriteLine(
            $"{source.Sentences.Count} {(source.IsReal ? "real" : "invented")} sentences, {claims} claims asked, {watched} watched, seed {Seed}");
        Console.WriteLine(
            "articles | passages | ingest/s | cpu ms | retrieval p50 p99 ms | claim p50 p99 ms | cpu ms | percolation p50 p99 ms | touched | peak set MB | managed MB | file MB");
        foreach (var size in sizes)
        {
            for (var run = 0; run < runs; run++)
            {
                Print(await InFolderAsync(folder => new StoreLoad(new Corpus(source, Seed), claims, watched).RunAsync(size, folder)));
            }
        }
    }

    private static async Task<LoadResult> InFolderAsync(Func<string, Task<LoadResult>> run)
    {
        var folder = Directory.CreateTempSubdirectory("verify-load-");
        try
        {
            return await run(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(LoadResult result) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Articles,8} | {result.Passages,8} | {result.IngestPerSecond,8:F0} | {result.IngestCpu,6:F2} | {Times(result.Retrieval),20} | {Times(result.Check),16} | {result.CheckCpu,6:F1} | {Times(result.Percolation),22} | {result.Touched,7:F0} | {Megabytes(result.WorkingSetBytes),11} | {Megabytes(result.ManagedBytes),10} | {Megabytes(result.DatabaseBytes),7}"));

    private static string Times(Percentiles times) =>
        string.Create(CultureInfo.InvariantCulture, $"{times.At(50):F1} {times.At(99):F1}");

    private static long Megabytes(long bytes) => bytes >> 20;

    private static string Option(string[] arguments, string name, string otherwise)
    {
        var place = Array.IndexOf(arguments, name);
        return place >= 0 && place + 1 < arguments.Length ? arguments[place + 1] : otherwise;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
