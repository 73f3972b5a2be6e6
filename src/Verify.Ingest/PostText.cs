using System.Text;
using Verify.Core.Articles;
using Verify.Core.Text;

namespace Verify.Ingest;

/// <summary>Joins the posts of a live blog to one text and keeps where each stands.</summary>
internal static class PostText
{
    public static void Append(StringBuilder text, List<LiveBlogPost> posts, string? title, string? body, string? written)
    {
        if (string.IsNullOrWhiteSpace(body))
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append("\n\n");
        }

        var start = text.Length;
        if (!string.IsNullOrWhiteSpace(title))
        {
            text.Append(title.Trim()).Append("\n\n");
        }

        text.Append(body.ReplaceLineEndings("\n").Trim());
        DateTimeOffset? at = written is not null && PublicationTime.TryParse(written, out var time) ? time : null;
        posts.Add(new LiveBlogPost(new TextSpan(start, text.Length), string.IsNullOrWhiteSpace(title) ? null : title.Trim(), at));
    }
}
