using System.Globalization;
using Verify.Storage.Tests.Sqlite;

namespace Verify.Storage.Tests.Crash;

/// <summary><c>crash --kills 50</c>: the long form of the proof.</summary>
internal static class CrashCommand
{
    public static async Task RunAsync(int kills)
    {
        using var folder = new TemporaryFolder();
        var proof = new CrashProof(folder.StorePath, seed: 7);
        for (var round = 0; round < kills; round++)
        {
            await proof.KillOnceAsync(round);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"kill {round + 1}: {proof.Acknowledged} acknowledged writes, all there"));
        }
    }
}
