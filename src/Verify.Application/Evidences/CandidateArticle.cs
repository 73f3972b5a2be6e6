using Verify.Application.Events;
using Verify.Core.Articles;

namespace Verify.Application.Evidences;

/// <summary>An article that candidates come from.</summary>
/// <param name="Log">Its log in order: outlet, agencies, revisions, corrections and retraction are read off it.</param>
/// <param name="Signature">The MinHash signature of its latest body.</param>
public sealed record CandidateArticle(
    ArticleId Id, IReadOnlyList<RecordedEvent<ArticleEvent>> Log, IReadOnlyList<uint> Signature);
