using Verify.Core.Text;

namespace Verify.Core.Claims;

/// <summary>One assertion of a claim.</summary>
/// <param name="Text">The assertion as a sentence of its own.</param>
/// <param name="Analysis">Of <paramref name="Text"/>.</param>
/// <param name="Speaker">Who said it, for an utterance claim.</param>
/// <param name="Content">What was said, for an utterance claim, analysed by itself; for a fact claim the analysis itself.</param>
/// <param name="ContextDate">The claim's context date.</param>
public sealed record ClaimPart(
    string Text,
    ClaimKind Kind,
    SentenceAnalysis Analysis,
    NameMention? Speaker,
    SentenceAnalysis Content,
    DateOnly? ContextDate);
