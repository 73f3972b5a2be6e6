using System.Runtime.InteropServices;
using Verify.Application.Articles;
using Verify.Storage.Retrieval;

namespace Verify.Storage.Sqlite.Articles;

/// <summary>A revision's rows, made on the caller's thread so that the one writer only writes.</summary>
internal sealed record PreparedRevision(
    ArticleText Text,
    DateTimeOffset SpokenAt,
    IReadOnlyList<object?[]> Passages,
    IReadOnlyList<PassageTerms> Terms,
    byte[]? Signature)
{
    public static PreparedRevision Of(AnalysedRevision revision, DateTimeOffset publishedAt) => new(
        revision.Text,
        publishedAt,
        [.. revision.Passages.Select(indexed => PassageTable.ToRow(indexed.Passage, publishedAt))],
        [
            .. revision.Passages.Select(indexed => new PassageTerms(
                indexed.Passage.Revision, indexed.Passage.Index, TermHash.Of(indexed.Passage.Text), TermSpace.Of(indexed.Terms))),
        ],
        revision.Signature is { } signature ? MemoryMarshal.AsBytes<uint>(signature.Minima.ToArray()).ToArray() : null);
}
