using Verify.Core.Syndication;

namespace Verify.Cluster.Articles;

/// <summary>What a claim asks of an article.</summary>
/// <param name="AtLeastVersion">The version at which the index knows the article; older knowledge must be read again.</param>
internal sealed record GatherRequest(IReadOnlyList<PassageKey> Passages, long AtLeastVersion);
