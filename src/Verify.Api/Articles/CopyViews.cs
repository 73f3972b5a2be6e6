using Verify.Api.Claims;
using Verify.Application.Articles;
using Verify.Client.Articles;

namespace Verify.Api.Articles;

/// <summary>Copies as the API shows them.</summary>
internal static class CopyViews
{
    public static CopyView Of(ArticleCopy copy, CopyDifference difference)
    {
        var other = copy.Other.Latest;
        return new(
            copy.Other.Id.Value,
            other.Outlet,
            other.Title,
            other.Url,
            other.PublishedAt,
            copy.IsEarlier,
            [.. copy.Merges.Select(SourceViews.Merge)],
            difference.OnlyHere,
            difference.OnlyThere);
    }
}
