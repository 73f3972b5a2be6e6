namespace Verify.Api;

/// <summary>Maps an enumeration of the domain to the one of the wire contracts that has the same names.</summary>
internal static class WireNames<TDomain, TWire>
    where TDomain : struct, Enum
    where TWire : struct, Enum
{
    private static readonly Dictionary<TDomain, TWire> Map =
        Enum.GetValues<TDomain>().ToDictionary(value => value, value => Enum.Parse<TWire>(value.ToString()));

    /// <exception cref="TypeInitializationException">The wire lacks a name of the domain: a bug that the tests find.</exception>
    public static TWire Of(TDomain value) => Map[value];
}
