using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Verify.Hosting.Logs;
using Verify.Testing.Processes;

namespace Verify.Server.Tests.Security;

public sealed class LogInjectionTests : IDisposable
{
    private const string Forged = "\r\nfail: Verify.Forged[0] \u001b[31mowned\u001b[0m\u2028\u0085\u202e";

    private readonly string folder = Directory.CreateTempSubdirectory("verify-log-").FullName;

    [Fact]
    public async Task What_callers_send_begins_no_line_of_the_log_and_controls_no_terminal()
    {
        await using var server = await ServerProcess.StartAsync(
            typeof(VerifyServer).Assembly.Location,
            ["--data", folder],
            [new("Logging__LogLevel__Default", "Trace")]);
        using var http = server.Connect();
        var escaped = Uri.EscapeDataString(Forged);
        foreach (var address in new[] { $"/{escaped}", $"/v1/claims/{escaped}", $"/v1/articles/{escaped}?revision={escaped}", $"/claims/{escaped}", $"/v1/claims?q={escaped}&cursor={escaped}" })
        {
            using var answer = await http.GetAsync(new Uri(address, UriKind.Relative));
        }

        var json = System.Text.Json.JsonSerializer.Serialize(Forged);
        foreach (var (address, body) in new[]
        {
            ("/v1/claims", $$"""{"text":{{json}}}"""),
            ("/v1/articles", $$"""{"outlet":"a.example","title":{{json}},"publishedAt":"2024-05-06T09:00:00Z","text":{{json}}}"""),
            ("/v1/articles", $$"""{"outlet":{{json}},"publishedAt":{{json}},"text":{{json}}}"""),
            ("/v1/feeds", $$"""{"url":{{json}}}"""),
            ("/v1/keys", $$"""{"name":{{json}},"scopes":[{{json}}]}"""),
        })
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var answer = await http.PostAsync(new Uri(address, UriKind.Relative), content);
        }

        await server.StopAsync();
        Assert.Contains("Now listening on", server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Output, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain(server.Output.Split('\n'), line => line.StartsWith("fail: Verify.Forged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entry_is_one_line_whatever_was_logged()
    {
        await using var server = await RunningServer.StartAsync();
        var formatter = server.Services.GetServices<ConsoleFormatter>().Single(formatter => formatter.Name == LineLog.FormatterName);
        using var text = new StringWriter();
        var fault = new InvalidOperationException(Forged);
        formatter.Write(
            new LogEntry<string>(LogLevel.Error, "Verify", new EventId(7), Forged, fault, (state, _) => $"The claim {state} is odd"), null, text);
        var line = text.ToString();

        Assert.Equal('\n', line[^1]);
        Assert.DoesNotContain(line[..^1], letter => char.IsControl(letter) || letter is '\u2028' or '\u202e');
        Assert.Contains(@"The claim \u000D\u000Afail: Verify.Forged[0] \u001B[31mowned", line, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", line, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
