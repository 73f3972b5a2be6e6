using System.Globalization;

namespace Verify.Server.Tests.Crash;

/// <summary><c>crash --kills 20</c>: the long form of the proof.</summary>
internal static class CrashCommand
{
    public static async Task RunAsync(int kills)
    {
        var folder = Directory.CreateTempSubdirectory("verify-crash-").FullName;
        try
        {
            var proof = new CrashProof(folder, seed: 7);
            for (var round = 1; round <= kills; round++)
            {
                var replayed = await proof.KillOnceAsync(round);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"kill {round}: {proof.Acknowledged} acknowledged writes, all there; {replayed} claims replayed, each to its recorded status"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
