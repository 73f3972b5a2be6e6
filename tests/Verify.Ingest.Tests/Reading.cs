using System.Text;
using Verify.Core.Articles;

namespace Verify.Ingest.Tests;

/// <summary>Reads documents given as text or bytes.</summary>
internal static class Reading
{
    public static IReadOnlyList<ReadResult> Of(string name, string content) => ArticleReader.Read(Encoding.UTF8.GetBytes(content), name);

    public static ArticleDraft Draft(string name, string content) => Read(name, Encoding.UTF8.GetBytes(content)).Draft;

    public static ReadResult.Read Read(string name, ReadOnlySpan<byte> content)
    {
        var result = Assert.Single(ArticleReader.Read(content, name));
        return Assert.IsType<ReadResult.Read>(result);
    }

    public static ReadProblem Problem(string name, string content) => Problem(name, Encoding.UTF8.GetBytes(content));

    public static ReadProblem Problem(string name, ReadOnlySpan<byte> content) =>
        Assert.IsType<ReadResult.Unreadable>(Assert.Single(ArticleReader.Read(content, name))).Problem;

    public static async Task<List<ReadResult>> Files(params string[] paths)
    {
        var results = new List<ReadResult>();
        await foreach (var result in ArticleFiles.ReadAsync(paths, CancellationToken.None))
        {
            results.Add(result);
        }

        return results;
    }
}
