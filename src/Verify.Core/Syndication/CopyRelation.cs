using System.Globalization;

namespace Verify.Core.Syndication;

/// <summary>Decides whether passages of two articles are one text.</summary>
/// <remarks>
/// The thresholds: a sentence of 12 words is too long to be written twice by chance; half of the three-word shingles
/// survive about one edit in six words; and two wordings of one agency report keep over half of their content stems, which
/// two reports of one event written apart seldom do.
/// </remarks>
internal static class CopyRelation
{
    public const int SameSentenceWords = 12;

    public const double ContainedShingles = 0.5;

    /// <summary>Below this many shingles (eight words) containment rests on too little text.</summary>
    public const int FewestShingles = 6;

    public const double AgreeingStems = 0.6;

    public const int FewestAgreeingStems = 4;

    public const double ReprintedResemblance = 0.5;

    /// <summary>Why the two are one text, on the strongest ground there is; null where they are not.</summary>
    public static OriginMerge? Find(OriginPassage a, PassageText first, OriginPassage b, PassageText second)
    {
        if (first.OwnWords.Count >= SameSentenceWords && first.OwnWords.Count == second.OwnWords.Count
            && first.OwnWords.SequenceEqual(second.OwnWords))
        {
            return Merge(MergeReason.SameSentence, Invariant($"{first.OwnWords.Count} words"));
        }

        var containment = first.Shingles.Containment(second.Shingles);
        if (containment >= ContainedShingles && Math.Min(first.Shingles.Count, second.Shingles.Count) >= FewestShingles)
        {
            return Merge(MergeReason.ContainedText, Invariant($"{containment:0%} of the shorter text's word triples"));
        }

        if (!Agree(first, second))
        {
            return null;
        }

        var agency = a.Agencies.Intersect(b.Agencies, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).FirstOrDefault();
        if (agency is not null)
        {
            return Merge(MergeReason.SameAgency, agency);
        }

        var resemblance = a.Body is { } body && b.Body is { } other ? body.Resemblance(other) : 0;
        return resemblance >= ReprintedResemblance
            ? Merge(MergeReason.ReprintedBody, Invariant($"bodies {resemblance:0%} alike"))
            : null;

        OriginMerge Merge(MergeReason reason, string detail) => new(a.Key, b.Key, reason, detail);
    }

    private static bool Agree(PassageText first, PassageText second) =>
        !first.NumbersDiffer(second)
        && first.Stems.Shared(second.Stems) >= FewestAgreeingStems
        && first.Stems.Containment(second.Stems) >= AgreeingStems;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
