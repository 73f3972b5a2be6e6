using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Articles;

[JsonConverter(typeof(KebabCaseEnumConverter<ArticleKind>))]
public enum ArticleKind
{
    Article,

    /// <summary>Its posts are units of evidence of their own.</summary>
    LiveBlog,

    /// <summary>An agency's own text.</summary>
    Wire,
}
