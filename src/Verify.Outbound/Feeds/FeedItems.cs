using Verify.Application.Feeds;
using Verify.Core.Articles;
using Verify.Ingest;

namespace Verify.Outbound.Feeds;

/// <summary>Reads the items of a fetched feed.</summary>
internal static class FeedItems
{
    private const int MostIdLength = 200;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The media type that servers give is often wrong; the first character is not.</summary>
    public static IReadOnlyList<ReadResult> Read(Feed feed, byte[] content, Uri address)
    {
        var results = ArticleReader.Read(content, address.AbsoluteUri, IsJson(content) ? ArticleFormat.Json : ArticleFormat.XmlFeed, address.AbsoluteUri);
        return [.. results.Select(result => result is ReadResult.Read read ? read with { Draft = Own(feed, read.Draft) } : result)];
    }

    /// <summary>An item's own id counts within its feed only, so that no feed overwrites the articles of others.</summary>
    private static ArticleDraft Own(Feed feed, ArticleDraft draft)
    {
        if (draft.Id is not { } id || draft.Url is not null)
        {
            return draft with { Id = null };
        }

        var own = new string([.. $"{feed.Id}:{id}".Where(character => !char.IsControl(character))]);
        return draft with { Id = own.Length <= MostIdLength ? own : null };
    }

    private static bool IsJson(ReadOnlySpan<byte> content)
    {
        var start = content.StartsWith(ByteOrderMark) ? content[ByteOrderMark.Length..] : content;
        return start.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }
}
