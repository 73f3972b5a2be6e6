using System.Security.Cryptography;
using System.Text;
using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>Which article a draft belongs to, and whether its text is new.</summary>
public static class ArticleIdentity
{
    /// <summary>The draft's own id, else one derived from its URL, else one derived from its content.</summary>
    /// <remarks>
    /// No look-up is needed, so every host routes equal drafts to the same article. A URL's fragment and letter case of its
    /// host do not matter.
    /// </remarks>
    /// <exception cref="ArgumentException">The draft's own id is not a valid id; <see cref="DraftRules"/> refuses it first.</exception>
    public static ArticleId Of(ArticleDraft draft)
    {
        if (draft.Id is not null)
        {
            return new ArticleId(draft.Id);
        }

        var basis = draft.Url is null ? draft.Outlet + '\n' + ContentHash(draft) : Canonical(draft.Url);
        return new ArticleId("a-" + Hash(basis)[..24]);
    }

    /// <summary>SHA-256 of title and text in hexadecimal.</summary>
    public static string ContentHash(ArticleDraft draft) => Hash(draft.Title + '\n' + draft.Text);

    private static string Canonical(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
            ? uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)
            : url;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
