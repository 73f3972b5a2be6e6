namespace Verify.Server.Tests.Crash;

/// <summary>The short form of the proof; <c>crash --kills 20</c> of this assembly is the long one.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("verify-crash-").FullName;

    [Fact]
    public async Task What_a_server_acknowledged_survives_kill_9_and_replays_to_the_same_status()
    {
        var proof = new CrashProof(folder, seed: 1);
        var replayed = 0;
        for (var round = 1; round <= 2; round++)
        {
            replayed = await proof.KillOnceAsync(round);
        }

        Assert.True(proof.Acknowledged >= 4, $"Only {proof.Acknowledged} writes were acknowledged.");
        Assert.True(replayed >= 2, $"Only {replayed} claims were replayed.");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
