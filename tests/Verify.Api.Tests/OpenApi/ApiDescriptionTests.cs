using System.Text.Json;

namespace Verify.Api.Tests.OpenApi;

public class ApiDescriptionTests
{
    [Fact]
    public async Task Every_endpoint_is_described_with_a_summary()
    {
        await using var service = await Service.StartAsync();
        using var answer = await service.GetAsync("/openapi/v1.json");
        using var description = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var operations = description.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => (Name: $"{method.Name} {path.Name}", method.Value))).ToArray();

        Assert.StartsWith("3.1", description.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.True(operations.Length > 30, $"{operations.Length} operations");
        Assert.Empty(operations.Where(operation => !operation.Value.TryGetProperty("summary", out _)).Select(operation => operation.Name));
    }

    [Fact]
    public async Task A_submission_is_described_with_an_example()
    {
        await using var service = await Service.StartAsync();
        using var answer = await service.GetAsync("/openapi/v1.json");
        using var description = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var body = description.RootElement.GetProperty("paths").GetProperty("/v1/claims").GetProperty("post").GetProperty("requestBody");

        Assert.True(body.GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _));
    }

    [Fact]
    public async Task The_page_loads_nothing_from_elsewhere()
    {
        await using var service = await Service.StartAsync();
        using var page = await service.GetAsync("/docs");
        using var script = await service.GetAsync("/docs/docs.js");
        var text = await page.Content.ReadAsStringAsync() + await script.Content.ReadAsStringAsync();

        Assert.Contains("<code>urn:verify:problem:too-many-requests</code></td><td>429</td>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
    }
}
