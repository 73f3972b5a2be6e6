using System.Net;
using Verify.Outbound.Addresses;

namespace Verify.Outbound.Tests.Addresses;

public class AddressGuardTests
{
    private readonly TableResolver resolver = new();

    [Theory]
    [InlineData("ftp://site.example/")]
    [InlineData("file:///etc/hosts")]
    [InlineData("gopher://site.example/")]
    [InlineData("http://anna:secret@site.example/")]
    [InlineData("http://127.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    public async Task An_address_of_the_wrong_form_is_refused_before_any_look_up(string address)
    {
        var guard = new AddressGuard(resolver, []);
        await Assert.ThrowsAsync<AddressRefusedException>(async () => await guard.CheckAsync(new Uri(address), CancellationToken.None));
    }

    [Fact]
    public async Task A_name_is_allowed_when_all_its_addresses_are_public()
    {
        resolver.Add("site.example", "93.184.215.14,2606:4700::1");
        var addresses = await new AddressGuard(resolver, []).ResolveAsync("site.example", CancellationToken.None);
        Assert.Equal(2, addresses.Count);
    }

    [Fact]
    public async Task One_private_address_among_public_ones_is_enough_to_refuse()
    {
        resolver.Add("site.example", "93.184.215.14,10.0.0.5");
        await Assert.ThrowsAsync<AddressRefusedException>(
            async () => await new AddressGuard(resolver, []).ResolveAsync("site.example", CancellationToken.None));
    }

    [Fact]
    public async Task A_private_name_and_an_unknown_one_are_refused_in_the_same_words()
    {
        resolver.Add("inside.example", "10.0.0.5");
        var guard = new AddressGuard(resolver, []);
        var inside = await Assert.ThrowsAsync<AddressRefusedException>(
            async () => await guard.ResolveAsync("inside.example", CancellationToken.None));
        var nowhere = await Assert.ThrowsAsync<AddressRefusedException>(
            async () => await guard.ResolveAsync("nowhere.example", CancellationToken.None));
        Assert.Equal(inside.Message, nowhere.Message.Replace("nowhere", "inside", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("10.0.0.5", true)]
    [InlineData("::ffff:10.0.0.5", true)]
    [InlineData("10.0.1.5", false)]
    [InlineData("127.0.0.1", false)]
    public async Task A_network_that_the_options_allow_can_be_reached_and_no_other(string address, bool isAllowed)
    {
        resolver.Add("inside.example", address);
        var guard = new AddressGuard(resolver, [IPNetwork.Parse("10.0.0.0/24")]);
        var refused = await Record.ExceptionAsync(async () => await guard.ResolveAsync("inside.example", CancellationToken.None));
        Assert.Equal(isAllowed, refused is null);
    }
}
