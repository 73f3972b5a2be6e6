using System.Globalization;

namespace Verify.Benchmarks.Service;

/// <summary>What the load is measured over.</summary>
/// <param name="Articles">In the store when the server starts.</param>
/// <param name="Claims">Watched when the server starts.</param>
/// <param name="Store">A folder that keeps the built store for later runs; null to build one and throw it away.</param>
/// <param name="IsReal">
/// Real sentences, where the shared research data is there: what a claim costs is truer then, but as each article mixes those
/// of twenty reports it touches hundreds of claims, which no real one does.
/// </param>
/// <param name="Only">The names of the measurements to take; empty for all.</param>
internal sealed record ServiceOptions(int Articles, int Claims, string? Store, bool IsReal, IReadOnlyList<string> Only)
{
    public static ServiceOptions Read(string[] arguments) => new(
        int.Parse(Option(arguments, "--articles") ?? "100000", CultureInfo.InvariantCulture),
        int.Parse(Option(arguments, "--claims") ?? "10000", CultureInfo.InvariantCulture),
        Option(arguments, "--store"),
        arguments.Contains("--real"),
        Option(arguments, "--only")?.Split(',') ?? []);

    private static string? Option(string[] arguments, string name)
    {
        var place = Array.IndexOf(arguments, name);
        return place >= 0 && place + 1 < arguments.Length ? arguments[place + 1] : null;
    }
}
