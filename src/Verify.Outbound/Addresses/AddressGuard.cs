using System.Net;
using System.Net.Sockets;

namespace Verify.Outbound.Addresses;

/// <summary>
/// Keeps requests that outsiders asked for away from this machine and its networks (server-side request forgery). It looks
/// at addresses, not names: what is vetted is what is connected to, so that a name that changes its mind gains nothing.
/// </summary>
/// <param name="allowed">Networks that may be reached though they are not public.</param>
internal sealed class AddressGuard(IHostResolver resolver, IReadOnlyList<IPNetwork> allowed)
{
    /// <exception cref="AddressRefusedException">It is not an http address, names a user, or its host is refused.</exception>
    public async ValueTask CheckAsync(Uri address, CancellationToken cancellation)
    {
        CheckForm(address);
        await ResolveAsync(address.IdnHost, cancellation).ConfigureAwait(false);
    }

    /// <summary>Checks what can be told without looking up the host.</summary>
    /// <exception cref="AddressRefusedException">It is not an http address, names a user, or has a refused address for its host.</exception>
    public void CheckForm(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https") || address.IdnHost.Length == 0)
        {
            throw new AddressRefusedException("The address must begin with http:// or https:// and a host.");
        }

        if (address.UserInfo.Length > 0)
        {
            throw new AddressRefusedException("The address must not hold a user name or password.");
        }

        if (Literal(address.IdnHost) is { } literal && !Allows(literal))
        {
            throw Refused(address.IdnHost);
        }
    }

    /// <summary>The addresses that may be connected to for a host; all of its addresses must be allowed.</summary>
    /// <exception cref="AddressRefusedException">One is not allowed, or there is none: which of the two is not told to outsiders.</exception>
    public async ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation)
    {
        var addresses = Literal(host) is { } literal ? [literal] : await LookUpAsync(host, cancellation).ConfigureAwait(false);
        return addresses.Count > 0 && addresses.All(Allows) ? addresses : throw Refused(host);
    }

    private bool Allows(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return PublicAddress.Is(plain) || allowed.Any(network => network.Contains(plain));
    }

    private async ValueTask<IReadOnlyList<IPAddress>> LookUpAsync(string host, CancellationToken cancellation)
    {
        try
        {
            return await resolver.ResolveAsync(host, cancellation).ConfigureAwait(false);
        }
        catch (SocketException)
        {
            return [];
        }
    }

    /// <summary>The address that a host is written as, in any of the forms that resolvers take: dotted, decimal, octal, hexadecimal.</summary>
    private static IPAddress? Literal(string host) => IPAddress.TryParse(host.TrimEnd('.'), out var literal) ? literal : null;

    private static AddressRefusedException Refused(string host) =>
        new($"The host '{host}' does not lead to the public internet. Give an address that does, or have its network allowed in the server's options.");
}
