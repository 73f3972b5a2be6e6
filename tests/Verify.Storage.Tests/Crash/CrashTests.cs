using Verify.Storage.Tests.Sqlite;

namespace Verify.Storage.Tests.Crash;

/// <summary>The short form of the proof; <c>crash --kills 50</c> of this assembly is the long one.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task What_was_acknowledged_survives_kill_9()
    {
        using var folder = new TemporaryFolder();
        var proof = new CrashProof(folder.StorePath, seed: 1);
        for (var round = 0; round < 4; round++)
        {
            await proof.KillOnceAsync(round);
        }

        Assert.True(proof.Acknowledged > 12, $"Only {proof.Acknowledged} writes were acknowledged.");
    }
}
