using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Verify.Server.Tests;

public sealed class BindingGuardTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("verify-server-").FullName;

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://verify.example:0")]
    public async Task A_server_without_keys_does_not_start_where_others_could_reach_it(string address)
    {
        await using var app = VerifyServer.Build(["--data", folder, "--urls", address]);
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync());

        Assert.Contains("verify key create", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_to_be_with_what_to_change()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await using var app = VerifyServer.Build(["--data", folder, "--urls", $"http://{other.LocalEndpoint}"]);
        var fault = await Assert.ThrowsAsync<IOException>(() => app.StartAsync());

        Assert.Contains("--urls", StartFault.Explain(fault), StringComparison.Ordinal);
        Assert.Null(StartFault.Explain(new IOException("The disk is on fire.")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
