using System.Net;
using System.Text;
using Verify.Client.Json;
using Verify.Client.Outlets;

namespace Verify.Api.Tests.Outlets;

public class OutletTests
{
    [Fact]
    public async Task An_outlet_is_what_somebody_said_it_is()
    {
        await using var service = await Service.StartAsync();
        using var unknown = await service.GetAsync("/v1/outlets/harbour-post.example");
        using var put = await PutAsync(service, """{"name":"The Harbour Post","owner":"Quay Press","country":"IE"}""");
        using var read = await service.GetAsync("/v1/outlets/www.harbour-post.example");

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(
            new OutletView("harbour-post.example", "The Harbour Post", "Quay Press", false, "IE"), await read.ReadAsync(VerifyJson.Default.OutletView));
    }

    [Theory]
    [InlineData("""{"name":""}""", "name")]
    [InlineData("""{"name":"Post","country":"Ireland"}""", "country")]
    public async Task A_description_that_makes_no_sense_is_refused(string body, string field)
    {
        await using var service = await Service.StartAsync();
        using var answer = await PutAsync(service, body);

        Assert.Equal([field], (await answer.ProblemAsync()).Errors.Select(error => error.Field));
    }

    [Fact]
    public async Task Claims_are_weighed_again_by_the_time_an_outlet_is_said_to_be_an_agency()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", "The ferry Marigold sank on Monday near the old lighthouse."));
        await service.PostAsync(
            "/v1/articles",
            Samples.Article("a2", "coast-mail.example", "Near the lighthouse, the old ferry Marigold went down and sank on Monday.")
                .Replace("\"title\"", "\"wireCredit\":[\"The Harbour Post\"],\"title\"", StringComparison.Ordinal));
        using var before = await service.PostAsync("/v1/claims", Samples.Claim("c1"));
        using var put = await PutAsync(service, """{"name":"The Harbour Post","isWireAgency":true}""");
        using var after = await service.GetAsync("/v1/claims/c1");
        using var copies = await service.GetAsync("/v1/articles/a2/copies");

        Assert.Equal(2, (await before.ReadAsync(VerifyJson.Default.ClaimView)).SupportingSources);
        Assert.Equal(HttpStatusCode.OK, put.StatusCode);
        Assert.Equal(1, (await after.ReadAsync(VerifyJson.Default.ClaimView)).SupportingSources);
        Assert.Equal("a1", Assert.Single(await copies.ReadAsync(VerifyJson.Default.IReadOnlyListCopyView)).Article);
    }

    [Fact]
    public async Task A_speakers_words_are_found_in_every_outlet()
    {
        await using var service = await Service.StartAsync();
        await service.PostAsync("/v1/articles", Samples.Article("a1", "harbour-post.example", "Orla Whelan said the ferry was overloaded."));
        await service.PostAsync("/v1/articles", Samples.Article("a2", "coast-mail.example", "Orla Whelan said the crew was tired.", day: 7));
        using var first = await service.GetAsync("/v1/speakers/orla%20whelan?limit=1");
        var page = await first.ReadAsync(VerifyJson.Default.PageSpokenView);
        using var second = await service.GetAsync($"/v1/speakers/orla%20whelan?limit=1&cursor={page.Next}");
        var last = await second.ReadAsync(VerifyJson.Default.PageSpokenView);

        Assert.Equal(["coast-mail.example", "harbour-post.example"], page.Items.Concat(last.Items).Select(item => item.Outlet));
        Assert.Null(last.Next);
    }

    private static async Task<HttpResponseMessage> PutAsync(Service service, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await service.Http.PutAsync(new Uri("/v1/outlets/harbour-post.example", UriKind.Relative), content);
    }
}
