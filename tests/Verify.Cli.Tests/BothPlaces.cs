using System.Text.Json;

namespace Verify.Cli.Tests;

/// <summary>A store and a server that hold the same sample newsroom and claims, put there by the same commands.</summary>
public sealed class BothPlaces : IAsyncLifetime
{
    private readonly Session session = new();
    private TestServer? server;

    public async Task InitializeAsync()
    {
        server = await TestServer.StartAsync(session.Clock);
        await SameAsync("ingest", Repository.Samples);
        using var claims = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.SampleClaims));
        foreach (var claim in claims.RootElement.EnumerateArray().Take(6))
        {
            await SameAsync("claim", "add", claim.GetProperty("text").GetString()!, "--id", claim.GetProperty("id").GetString()!);
        }

        await SameAsync("claim", "add", "The ferry Alda sank.", "--id", "Alda/sank #1", "--date", "2026-05-02");
    }

    /// <summary>Runs a command on both and finds what it writes, and the exit code, to be the same.</summary>
    /// <returns>The exit code.</returns>
    internal async Task<int> SameAsync(params string[] args)
    {
        var code = await session.Run([.. args, "--store", session.Store]);
        var (output, error) = (session.Out, session.Error);
        Assert.Equal(code, await session.Run([.. args, "--server", server!.Url]));
        Assert.Equal(output, session.Out);
        Assert.Equal(error, session.Error);
        return code;
    }

    /// <summary>Runs a command on the server until it writes what it writes from the store: a server weighs in the background.</summary>
    internal async Task SoonSameAsync(params string[] args)
    {
        await session.Run([.. args, "--store", session.Store]);
        var output = session.Out;
        for (var tries = 0; session.Out != output || tries == 0; tries++)
        {
            Assert.True(tries < 300, $"The server still writes:\n{session.Out}");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
            await session.Run([.. args, "--server", server!.Url]);
        }
    }

    internal string Write(string name, string content) => session.Write(name, content);

    public async Task DisposeAsync()
    {
        await server!.DisposeAsync();
        session.Dispose();
    }
}
