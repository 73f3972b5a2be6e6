using Verify.Client.Claims;

namespace Verify.Client.Articles;

/// <summary>Another article that carries the same text, in part or whole.</summary>
/// <param name="IsEarlier">The other was published first: it is what was reprinted.</param>
/// <param name="Merges">Which passages are one text, and why.</param>
/// <param name="OnlyHere">Sentences that the other leaves out or words otherwise.</param>
/// <param name="OnlyThere">Sentences that only the other has.</param>
public sealed record CopyView(
    string Article,
    string Outlet,
    string Title,
    string? Url,
    DateTimeOffset PublishedAt,
    bool IsEarlier,
    IReadOnlyList<MergeView> Merges,
    IReadOnlyList<string> OnlyHere,
    IReadOnlyList<string> OnlyThere);
