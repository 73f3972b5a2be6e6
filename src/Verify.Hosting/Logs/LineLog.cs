using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Verify.Hosting.Logs;

/// <summary>The log on the console: one line an entry.</summary>
public static class LineLog
{
    public const string FormatterName = "lines";

    public static void AddLines(this ILoggingBuilder logging) => logging
        .AddConsole(options => options.FormatterName = FormatterName)
        .AddConsoleFormatter<LineFormatter, ConsoleFormatterOptions>();
}
