namespace Verify.Ingest;

/// <summary>The formats that articles are read from.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text or Markdown with front matter.</summary>
    Text,

    Html,

    /// <summary>RSS 2.0 or Atom.</summary>
    XmlFeed,

    /// <summary>A JSON Feed, an ninjs item or a list of articles: told apart by what they hold.</summary>
    Json,

    /// <summary>One article a line.</summary>
    JsonLines,
}
