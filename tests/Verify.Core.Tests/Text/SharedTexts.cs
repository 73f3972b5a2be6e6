using System.Text.Json;
using Verify.Testing;

namespace Verify.Core.Tests.Text;

/// <summary>The articles of the shared data sets; none where they are absent.</summary>
internal static class SharedTexts
{
    public static IEnumerable<string> Read()
    {
        if (Checkout.Shared("seeds") is not { } seeds || Checkout.Shared("data") is not { } data)
        {
            return [];
        }

        return Directory.EnumerateFiles(seeds, "*.txt").Select(File.ReadAllText)
            .Concat(File.ReadLines(Path.Combine(data, "basil", "articles.jsonl")).Select(TextOf))
            .Concat(Csv.Read(Path.Combine(data, "fnc1", "train_bodies.csv")).Skip(1).Select(row => row[1]));
    }

    private static string TextOf(string line)
    {
        using var article = JsonDocument.Parse(line);
        return article.RootElement.GetProperty("text").GetString()!;
    }
}
