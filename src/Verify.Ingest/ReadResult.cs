using Verify.Core.Articles;

namespace Verify.Ingest;

/// <summary>What became of one item of an input: an unreadable one does not touch the others.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <param name="Source">The file or address, with the place in it, for messages about the article.</param>
    /// <param name="RetractionNote">Set when the input says that the outlet took the article back, with its words on why.</param>
    /// <param name="Warnings">What was mended or doubtful, in whole sentences.</param>
    public sealed record Read(ArticleDraft Draft, string Source, string? RetractionNote, IReadOnlyList<string> Warnings) : ReadResult;

    public sealed record Unreadable(ReadProblem Problem) : ReadResult;
}
