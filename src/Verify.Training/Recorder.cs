using System.Globalization;
using Verify.Core.Stance.Trained;

namespace Verify.Training;

/// <summary>Writes what the shipped model makes of given pairs (premise TAB hypothesis a line), for a test to compare with.</summary>
internal static class Recorder
{
    public static int Run(string input, string output)
    {
        var model = PairModel.Shipped;
        File.WriteAllLines(output, File.ReadLines(input).Select(line =>
        {
            var cells = line.Split('\t');
            var p = model.Score(cells[0], cells[1]);
            return string.Create(CultureInfo.InvariantCulture, $"{cells[0]}\t{cells[1]}\t{p.Supports:0.00000}\t{p.Refutes:0.00000}\t{p.Mentions:0.00000}");
        }));
        return 0;
    }
}
