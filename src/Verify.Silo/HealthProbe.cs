namespace Verify.Silo;

/// <summary>Asks a running host how it is: the container image has no other program that could.</summary>
internal static class HealthProbe
{
    /// <returns>0 when the answer is a success, 1 when not or when none comes within 2 seconds.</returns>
    public static async Task<int> AskAsync(string url)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        try
        {
            using var answer = await client.GetAsync(url);
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
