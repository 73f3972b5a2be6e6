using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Verify.Application.Access;

namespace Verify.Cli.Tests;

public class ServerRefusalTests
{
    [Fact]
    public async Task A_server_that_cannot_be_reached_is_1()
    {
        using var session = new Session();
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        Assert.Equal(1, await session.Run("claim", "list", "--server", $"http://127.0.0.1:{port}"));
        Assert.StartsWith("verify: The server cannot be reached: Connection refused", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_key_and_a_missing_scope_are_2_and_say_what_to_do()
    {
        using var session = new Session();
        await using var server = await TestServer.StartAsync(session.Clock);
        var token = await server.IssueAsync(ApiScope.ClaimsRead, session.Clock);

        Assert.Equal(2, await session.Run("claim", "list", "--server", server.Url));
        Assert.Equal("verify: The server needs a valid key; give --key KEY or set VERIFY_KEY ('verify key create' makes one).\n", session.Error.ReplaceLineEndings("\n"));
        Assert.Equal(0, await session.Run("claim", "list", "--server", server.Url, "--key", token));
        Assert.Equal(2, await session.Run("claim", "add", "The ferry sank.", "--server", server.Url, "--key", token));
        Assert.EndsWith("lacks claims:write.\n", session.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(2, await session.Run("ingest", Repository.Samples, "--server", server.Url, "--key", token));
        Assert.EndsWith("lacks ingest.\n", session.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_web_server_at_the_address_is_not_taken_for_one_without_claims()
    {
        using var session = new Session();
        await using var other = WebApplication.CreateSlimBuilder().Build();
        other.Urls.Add("http://127.0.0.1:0");
        other.MapFallback(() => TypedResults.Content("<p>Welcome.</p>", "text/html"));
        await other.StartAsync();

        Assert.Equal(1, await session.Run("claim", "show", "c1", "--server", other.Urls.Single()));
        Assert.StartsWith("verify: The server does not answer as a Verify server does", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Say where the claims are", "claim", "list")]
    [InlineData("not both", "claim", "list", "--store", "a.db", "--server", "http://localhost:5080")]
    [InlineData("is not the address of a server", "claim", "list", "--server", "newsroom")]
    [InlineData("leave out --model", "ingest", ".", "--model", "trained", "--server", "http://localhost:5080")]
    [InlineData("A key is for a server", "claim", "list", "--store", "a.db", "--key", "vk_1")]
    [InlineData("it needs the store itself", "replay", "--server", "http://localhost:5080")]
    [InlineData("are at /v1/keys", "key", "list", "--server", "http://localhost:5080")]
    public async Task What_cannot_be_meant_is_2(string said, params string[] args)
    {
        using var session = new Session();
        Assert.Equal(2, await session.Run(args));
        Assert.Contains(said, session.Error, StringComparison.Ordinal);
    }
}
