using System.Text.Json;
using Verify.Core.Tests.Syndication;

namespace Verify.Core.Tests.Text;

/// <summary>The articles of the shared data sets; none where they are absent.</summary>
internal static class SharedTexts
{
    public static IEnumerable<string> Read()
    {
        if (SharedData.Folder("seeds") is not { } seeds || SharedData.Folder("data") is not { } data)
        {
            return [];
        }

        return Directory.EnumerateFiles(seeds, "*.txt").Select(File.ReadAllText)
            .Concat(File.ReadLines(Path.Combine(data, "basil", "articles.jsonl")).Select(TextOf))
            .Concat(SharedData.Rows(Path.Combine(data, "fnc1", "train_bodies.csv")).Select(row => row[1]));
    }

    private static string TextOf(string line)
    {
        using var article = JsonDocument.Parse(line);
        return article.RootElement.GetProperty("text").GetString()!;
    }
}
