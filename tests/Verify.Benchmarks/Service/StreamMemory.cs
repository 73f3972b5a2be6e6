using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Verify.Client;
using Verify.Client.Articles;
using Verify.Testing.Processes;

namespace Verify.Benchmarks.Service;

/// <summary>What two thousand open streams cost a server that has just started.</summary>
internal static class StreamMemory
{
    private const int Streams = 2_000;

    private const int Articles = 20;

    private const long Bar = 300L << 20;

    private static readonly byte[] Request = "GET /v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray();

    public static async Task<Figure> MeasureAsync(ServerProcess server)
    {
        using var http = server.Connect();
        await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative));
        var before = server.ResidentBytes;
        var clients = new List<TcpClient>();
        try
        {
            for (var stream = 0; stream < Streams; stream++)
            {
                clients.Add(await OpenAsync(server.Address));
            }

            var told = clients.Select(client => UntilToldAsync(client, Articles)).ToArray();
            await PostAsync(http);
            await Task.WhenAll(told).WaitAsync(TimeSpan.FromMinutes(2));
            var after = server.ResidentBytes;
            return new(
                "2,000 open streams within 300 MB",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{after >> 20} MB for the process, {(after - before) >> 20} MB more than before; all told of {Articles} articles"),
                Math.Min(after, after - before) <= Bar);
        }
        finally
        {
            clients.ForEach(client => client.Dispose());
        }
    }

    private static async Task<TcpClient> OpenAsync(Uri server)
    {
        var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(server.Host, server.Port);
        await client.GetStream().WriteAsync(Request);
        await UntilAsync(client, "event: position", 1);
        return client;
    }

    private static Task UntilToldAsync(TcpClient client, int articles) => UntilAsync(client, "event: article", articles);

    private static async Task UntilAsync(TcpClient client, string mark, int times)
    {
        var text = new StringBuilder();
        var buffer = new byte[4_096];
        while (text.ToString().Split(mark).Length <= times)
        {
            text.Append(Encoding.UTF8.GetString(buffer, 0, await client.GetStream().ReadAsync(buffer)));
        }
    }

    private static async Task PostAsync(HttpClient http)
    {
        var client = new VerifyClient(http);
        for (var number = 0; number < Articles; number++)
        {
            await client.Articles.AddAsync(new ArticleSubmission(
                new DateTimeOffset(2025, 6, 1, 9, number, 0, TimeSpan.Zero), $"Harbour pilots met for the {number + 1}. time.", "Pilots meet", "averill-post.example"));
        }
    }
}
