using System.Globalization;

namespace Verify.Api.Tests;

/// <summary>Invented articles and claims as they are sent.</summary>
internal static class Samples
{
    public const string Sank = "The ferry Marigold sank.";

    public static string Claim(string id, string text = Sank) => $$"""{"id":"{{id}}","text":"{{text}}"}""";

    public static string Article(string? id, string outlet, string text, int day = 6) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":{{(id is null ? "null" : $"\"{id}\"")}},"outlet":"{{outlet}}","title":"Harbour news","publishedAt":"2024-05-{{day:00}}T09:00:00Z","text":"{{text}}"}""");
}
