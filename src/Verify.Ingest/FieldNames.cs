namespace Verify.Ingest;

/// <summary>What a format calls the fields that an article cannot do without, for messages on how to mend it.</summary>
internal sealed record FieldNames(string Text, string Published, string Outlet)
{
    public static FieldNames Json { get; } = new("\"text\"", "\"publishedAt\"", "\"outlet\" or \"url\"");

    public static FieldNames FrontMatter { get; } = new("text below the front matter", "'date:' between the '---' lines", "'outlet:' or 'url:' between the '---' lines");

    public static FieldNames Html { get; } = new("paragraphs or a JSON-LD articleBody", "a JSON-LD datePublished or <meta property=\"article:published_time\">", "<link rel=\"canonical\"> or a JSON-LD url");

    public static FieldNames Rss { get; } = new("<content:encoded> or <description>", "<pubDate>", "<link>");

    public static FieldNames Atom { get; } = new("<content> or <summary>", "<published> or <updated>", "<link>");

    public static FieldNames JsonFeed { get; } = new("\"content_html\" or \"content_text\"", "\"date_published\"", "\"url\"");

    public static FieldNames Ninjs { get; } = new("\"bodies\"", "\"firstcreated\" or \"versioncreated\"", "an http \"uri\" or \"infosources\" with one");
}
