using Verify.Core.Articles;
using Verify.Core.Syndication;

namespace Verify.Core.Claims;

/// <summary>The inputs of an assessment, by name, so that it can be repeated.</summary>
/// <param name="Parts">For each part of the claim the passages that were judged, in the order that the model saw them.</param>
/// <param name="Articles">The version that each article of those passages was at.</param>
/// <param name="WireAgencies">The names of those of their outlets, by domain, that were known to be wire agencies; null where none was.</param>
public sealed record ConsideredEvidence(
    IReadOnlyList<IReadOnlyList<PassageKey>> Parts,
    IReadOnlyDictionary<ArticleId, long> Articles,
    IReadOnlyDictionary<string, string>? WireAgencies = null);
