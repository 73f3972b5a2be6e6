using System.Net;

namespace Verify.Outbound.Addresses;

/// <summary>
/// The networks that are not on the public internet: those that the IANA IPv4 and IPv6 special-purpose address registries
/// (RFC 6890) do not call globally reachable, multicast, and what clouds reach themselves by.
/// </summary>
internal static class SpecialNetworks
{
    public static IReadOnlyList<IPNetwork> IPv4 { get; } = Parse(
        "0.0.0.0/8", // this network, RFC 791
        "10.0.0.0/8", // private, RFC 1918
        "100.64.0.0/10", // shared by carrier-grade NAT, RFC 6598
        "127.0.0.0/8", // loopback, RFC 1122
        "168.63.129.16/32", // the host that a virtual machine of Azure runs on
        "169.254.0.0/16", // link-local, RFC 3927; the metadata services of clouds
        "172.16.0.0/12", // private, RFC 1918
        "192.0.0.0/24", // protocol assignments, RFC 6890
        "192.0.2.0/24", // documentation, RFC 5737
        "192.88.99.0/24", // 6to4 relays, deprecated by RFC 7526
        "192.168.0.0/16", // private, RFC 1918
        "198.18.0.0/15", // benchmarking, RFC 2544
        "198.51.100.0/24", // documentation, RFC 5737
        "203.0.113.0/24", // documentation, RFC 5737
        "224.0.0.0/4", // multicast, RFC 5771
        "240.0.0.0/4"); // reserved, RFC 1112, and limited broadcast

    /// <summary>Global unicast (RFC 4291): whatever lies outside is refused unheard.</summary>
    public static IPNetwork GlobalUnicast { get; } = IPNetwork.Parse("2000::/3");

    /// <summary>The exceptions within global unicast.</summary>
    public static IReadOnlyList<IPNetwork> IPv6 { get; } = Parse(
        "2001::/23", // protocol assignments, RFC 2928: Teredo, benchmarking, ORCHID
        "2001:db8::/32", // documentation, RFC 3849
        "3fff::/20"); // documentation, RFC 9637

    private static IPNetwork[] Parse(params string[] networks) => Array.ConvertAll(networks, network => IPNetwork.Parse(network));
}
