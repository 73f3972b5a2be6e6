using Verify.Testing;

namespace Verify.Cli.Tests;

/// <summary>Finds files of the working copy and of the public data that stands beside it on some machines.</summary>
internal static class Repository
{
    public static string Samples => Path.Combine(Checkout.Root, "src", "Verify.Cli", "Samples");

    public static string SampleClaims => Path.Combine(Samples, "claims.json");

    public static string Golden(string name) => Path.Combine(Checkout.Root, "tests", "Verify.Cli.Tests", "Golden", name);

    /// <summary>../shared/seeds; null where it is absent.</summary>
    public static string? Seeds => Checkout.Shared("seeds");
}
