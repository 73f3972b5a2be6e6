using Verify.Core.Attribution;

namespace Verify.Web.Articles;

/// <summary>A stretch of an article's text that is marked alike.</summary>
/// <param name="Passage">The passage it stands in; null for what is not the article's own reporting.</param>
/// <param name="StartsPassage">It is the first of its passage.</param>
/// <param name="EndsWords">It is the last of what is attributed to its speaker.</param>
/// <param name="Origin">The number of the copied report that its passage belongs to, from 1; null where nobody else carries it.</param>
public sealed record TextRun(
    string Text, int? Passage, bool StartsPassage, Voice Voice, string? Speaker, bool EndsWords, bool IsQuantity, int? Origin);
