using Verify.Application.Articles;
using Verify.Core.Articles;

namespace Verify.Web.Articles;

/// <summary>All that the page of an article shows.</summary>
/// <param name="Shown">The revision shown.</param>
/// <param name="Paragraphs">Of the revision shown.</param>
/// <param name="Changes">What changed from revision <paramref name="From"/> to the one shown; null where it is shown plainly.</param>
public sealed record ArticleFile(
    ArticleState State,
    Revision Shown,
    int? From,
    IReadOnlyList<IReadOnlyList<TextRun>> Paragraphs,
    IReadOnlyList<DiffRun>? Changes,
    IReadOnlyList<StatedQuantity> Quantities,
    ArticleCopies Copies);
