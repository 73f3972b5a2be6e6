using Verify.Core.Text;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Stance.Structural;

/// <summary>An expression of a passage and the full phrase that it stands for.</summary>
internal sealed record Substitute(TokenRange Tokens, SentenceAnalysis Phrase);
