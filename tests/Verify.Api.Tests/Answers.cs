using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Verify.Client.Json;
using Verify.Client.Problems;

namespace Verify.Api.Tests;

internal static class Answers
{
    public static async Task<HttpResponseMessage> PostJsonAsync(this HttpClient http, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    public static async Task<T> ReadAsync<T>(this HttpResponseMessage answer, JsonTypeInfo<T> shape) =>
        (await answer.Content.ReadFromJsonAsync(shape))!;

    /// <summary>The problem that an answer is, after checking that it says so.</summary>
    public static async Task<Problem> ProblemAsync(this HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.ReadAsync(VerifyJson.Default.Problem);
        Assert.Equal((int)answer.StatusCode, problem.Status);
        return problem;
    }
}
