using Verify.Core.Articles;

namespace Verify.Application.Evidences;

/// <summary>Names one passage of one revision.</summary>
public readonly record struct PassageRef(ArticleId Article, int Revision, int Passage);
