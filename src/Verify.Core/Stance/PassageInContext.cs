using Verify.Core.Articles;
using Verify.Core.Text;

namespace Verify.Core.Stance;

/// <summary>A passage with what is needed to read it.</summary>
/// <param name="Analysis">Of the passage's text, dates resolved against <see cref="Passage.At"/>.</param>
/// <param name="Preceding">The texts of up to three passages before it in its post, nearest first.</param>
public sealed record PassageInContext(Passage Passage, SentenceAnalysis Analysis, string ArticleTitle, IReadOnlyList<string> Preceding);
