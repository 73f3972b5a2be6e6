using System.Globalization;
using System.Text;

namespace Verify.Cli;

/// <summary>Where a command reads the time and writes.</summary>
/// <param name="Out">The result alone.</param>
/// <param name="Error">Progress, warnings and refusals.</param>
/// <param name="Width">Of a line of <paramref name="Out"/>, in characters.</param>
/// <param name="HasColour">Whether <paramref name="Out"/> shows colours.</param>
/// <param name="ShowsProgress">Whether <paramref name="Error"/> is a terminal that a person watches.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, int Width, bool HasColour, bool ShowsProgress, TimeProvider Clock)
{
    private const int WidthOfFiles = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>This process's; COLUMNS sets the width, NO_COLOR turns colours off (no-color.org).</summary>
    public static Terminal OfProcess()
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), Utf8);
        var colour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(output, Console.Error, WidthOfProcess(), colour, !Console.IsErrorRedirected, TimeProvider.System);
    }

    private static int WidthOfProcess()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= 40)
        {
            return columns;
        }

        return Console.IsOutputRedirected ? WidthOfFiles : Math.Max(40, Console.WindowWidth);
    }
}
