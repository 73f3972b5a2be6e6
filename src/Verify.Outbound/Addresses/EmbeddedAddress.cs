using System.Net;
using System.Net.Sockets;

namespace Verify.Outbound.Addresses;

/// <summary>The IPv4 address that an IPv6 address leads to in the end.</summary>
internal static class EmbeddedAddress
{
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Of an IPv4-mapped (RFC 4291), 6to4 (RFC 3056), NAT64 (RFC 6052) or ISATAP (RFC 5214) address; null for any other.</summary>
    public static IPAddress? Of(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return null;
        }

        var bytes = address.GetAddressBytes();
        if (address.IsIPv4MappedToIPv6 || Nat64.Contains(address) || IsIsatap(bytes))
        {
            return new IPAddress(bytes.AsSpan(12, 4));
        }

        return SixToFour.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4)) : null;
    }

    private static bool IsIsatap(byte[] bytes) => bytes[8] is 0 or 2 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == 0xfe;
}
