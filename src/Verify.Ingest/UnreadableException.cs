namespace Verify.Ingest;

/// <summary>Ends the reading of a document; <see cref="ArticleReader"/> turns it into a problem.</summary>
internal sealed class UnreadableException(string message, string? place = null) : Exception(message)
{
    public string? Place => place;
}
