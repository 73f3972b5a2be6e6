namespace Verify.Api.Tests.Fuzz;

public class MalformedRequestTests
{
    private const int Seed = 20_411;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int Requests = 10_000;

    [Fact]
    public async Task No_malformed_request_makes_the_server_fail_or_hang()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", "The ferry Marigold sank."));
        var requests = new MalformedRequest(Seed);
        for (var i = 0; i < Requests; i++)
        {
            using var request = requests.Next();
            using var giveUp = new CancellationTokenSource(Patience);
            using var answer = await service.Http.SendAsync(request, giveUp.Token);
            if ((int)answer.StatusCode >= 500)
            {
                var body = request.Content is null ? "" : Convert.ToHexString(await request.Content.ReadAsByteArrayAsync(giveUp.Token));
                Assert.Fail($"Request {i}, {request.Method} {request.RequestUri}: {(int)answer.StatusCode} to {request.Content?.Headers}{body}");
            }
        }
    }
}
