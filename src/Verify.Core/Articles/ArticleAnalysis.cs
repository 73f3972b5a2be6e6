using Verify.Core.Attribution;
using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>What an article's revision says, ready to be indexed and judged.</summary>
/// <param name="Language">The BCP 47 primary subtag recognised, "und" where unclear.</param>
/// <param name="IsSupported">False for a language that cannot be judged: there are no passages then.</param>
/// <param name="Passages">The sentences in order of the text, without boilerplate and without repeats.</param>
/// <param name="WireCredits">The agencies that the article as a whole is credited to, best ground first.</param>
/// <param name="Names">The people, organisations and places of the article, fullest form, in order of first mention.</param>
/// <param name="Posts">The posts of a live blog; empty for anything else.</param>
/// <param name="Boilerplate">What of the text is not the article's own reporting.</param>
/// <param name="CorrectionNote">The correction that the input or the text states; null without one.</param>
/// <param name="Body">The passages joined by line breaks: what a copy of the article is recognised by.</param>
public sealed record ArticleAnalysis(
    string Language,
    bool IsSupported,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<WireCredit> WireCredits,
    IReadOnlyList<string> Names,
    IReadOnlyList<LiveBlogPost> Posts,
    IReadOnlyList<BoilerplateLine> Boilerplate,
    string? CorrectionNote,
    string Body);
