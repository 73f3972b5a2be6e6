using Verify.Core.Articles;

namespace Verify.Ingest;

/// <summary>What became of one item of an input.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    public sealed record Read(ArticleDraft Draft) : ReadResult;

    /// <param name="Source">The file or address.</param>
    /// <param name="Message">What is wrong, where, and how to mend it.</param>
    public sealed record Unreadable(string Source, string Message) : ReadResult;
}
