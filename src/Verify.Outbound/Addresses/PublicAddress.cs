using System.Net;
using System.Net.Sockets;

namespace Verify.Outbound.Addresses;

/// <summary>Tells the addresses of the public internet from those of this machine, its networks and its cloud.</summary>
internal static class PublicAddress
{
    /// <summary>An address that carries an IPv4 address is as public as that one.</summary>
    public static bool Is(IPAddress address) => EmbeddedAddress.Of(address) is { } embedded
        ? Is(embedded)
        : address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !SpecialNetworks.IPv4.Any(network => network.Contains(address)),
            AddressFamily.InterNetworkV6 =>
                SpecialNetworks.GlobalUnicast.Contains(address) && !SpecialNetworks.IPv6.Any(network => network.Contains(address)),
            _ => false,
        };
}
