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

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
