using Verify.Application.Evidences;
using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <param name="Terms">What the passage is found by, its antecedents' names among them.</param>
public sealed record IndexedPassage(Passage Passage, SearchTerms Terms);
