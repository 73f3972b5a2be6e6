using System.Buffers.Binary;
using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Verify.Outbound.Addresses;

namespace Verify.Outbound.Tests.Addresses;

public class PublicAddressProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(7, 3);

    /// <summary>Any address, half of them in or beside a special network.</summary>
    private static readonly Arbitrary<uint> IPv4 = Arb.From(Gen.OneOf(
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => unchecked((uint)number)),
        from network in Gen.Elements(SpecialNetworks.IPv4.ToArray())
        from offset in Gen.Choose(-2, 2)
        from isLast in Gen.Elements(true, false)
        select unchecked((uint)(isLast ? Last(network) : First(network)) + (uint)offset)));

    [Fact]
    public void An_IPv4_address_is_public_exactly_outside_the_special_networks() => Prop.ForAll(IPv4, number =>
        PublicAddress.Is(Address(number)) == !SpecialNetworks.IPv4.Any(network => number >= First(network) && number <= Last(network)))
        .Check(Seeded);

    [Fact]
    public void What_carries_an_IPv4_address_is_as_public_as_that() => Prop.ForAll(IPv4, number =>
    {
        var (plain, high, low) = (PublicAddress.Is(Address(number)), number >> 16, number & 0xffff);
        return PublicAddress.Is(Address(number).MapToIPv6()) == plain
            && PublicAddress.Is(IPAddress.Parse($"64:ff9b::{high:x}:{low:x}")) == plain
            && PublicAddress.Is(IPAddress.Parse($"2002:{high:x}:{low:x}::7")) == plain
            && (plain || !PublicAddress.Is(IPAddress.Parse($"2606:4700::5efe:{high:x}:{low:x}")));
    }).Check(Seeded);

    [Fact]
    public void No_IPv6_address_outside_global_unicast_is_public_but_translated_ones()
    {
        var outside = Arb.From(
            from bytes in Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(16)
            where bytes[0] >> 5 != 1
            select bytes);
        Prop.ForAll(outside, bytes => !PublicAddress.Is(new IPAddress(bytes)) || EmbeddedAddress.Of(new IPAddress(bytes)) is not null).Check(Seeded);
    }

    [Fact]
    public async Task Every_way_to_write_a_refused_address_is_refused()
    {
        var guard = new AddressGuard(new TableResolver(), []);
        var random = new Random(11);
        foreach (var network in SpecialNetworks.IPv4)
        {
            var number = (uint)random.NextInt64(First(network), (long)Last(network) + 1);
            foreach (var form in Forms(number))
            {
                var address = new Uri($"http://{form}/");
                var refused = await Record.ExceptionAsync(async () => await guard.CheckAsync(address, CancellationToken.None));
                Assert.True(refused is AddressRefusedException, $"{form} of {Address(number)} was let through.");
                await Assert.ThrowsAsync<AddressRefusedException>(async () => await guard.ResolveAsync(form, CancellationToken.None));
            }
        }
    }

    private static IEnumerable<string> Forms(uint number)
    {
        var parts = Address(number).GetAddressBytes();
        yield return $"{number}";
        yield return $"0x{number:x8}";
        yield return "0" + Convert.ToString(number, 8);
        yield return string.Join('.', parts);
        yield return string.Join('.', parts) + ".";
        yield return string.Join('.', parts.Select(part => $"0x{part:x2}"));
        yield return string.Join('.', parts.Select(part => "0" + Convert.ToString(part, 8)));
        yield return $"{parts[0]}.{number & 0xffffff}";
        yield return $"{parts[0]}.{parts[1]}.{number & 0xffff}";
        yield return $"[::ffff:{string.Join('.', parts)}]";
        yield return $"[64:ff9b::{number >> 16:x}:{number & 0xffff:x}]";
        yield return $"[2002:{number >> 16:x}:{number & 0xffff:x}::1]";
    }

    private static uint First(IPNetwork network) => BinaryPrimitives.ReadUInt32BigEndian(network.BaseAddress.GetAddressBytes());

    private static uint Last(IPNetwork network) => First(network) | (uint)((1UL << (32 - network.PrefixLength)) - 1);

    private static IPAddress Address(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return new IPAddress(bytes);
    }
}
