using Verify.Core.Syndication;

namespace Verify.Application.Evidences;

/// <summary>Where a search found a passage, before it is read.</summary>
/// <param name="Score">The rank's score; comparable within one answer only.</param>
/// <param name="ArticleVersion">The article's version when it was found: whoever reads it must know at least this.</param>
public readonly record struct LocatedPassage(PassageKey Key, double Score, long ArticleVersion);
