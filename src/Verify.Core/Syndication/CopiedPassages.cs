namespace Verify.Core.Syndication;

/// <summary>Compares the passages of one article with those of others.</summary>
public static class CopiedPassages
{
    /// <summary>Each pair that is one text, the earlier passage first, with the strongest reason there is.</summary>
    /// <param name="these">Of one article.</param>
    /// <param name="those">Of other articles.</param>
    public static IReadOnlyList<OriginMerge> Between(IReadOnlyList<OriginPassage> these, IReadOnlyList<OriginPassage> those)
    {
        ArgumentNullException.ThrowIfNull(these);
        ArgumentNullException.ThrowIfNull(those);
        PassageText[] texts = [.. these.Select(passage => new PassageText(passage.Analysis))];
        var merges = new List<OriginMerge>();
        foreach (var other in those)
        {
            var text = new PassageText(other.Analysis);
            for (var i = 0; i < texts.Length; i++)
            {
                var isFirst = these[i].PublishedAt <= other.PublishedAt;
                var merge = isFirst
                    ? CopyRelation.Find(these[i], texts[i], other, text)
                    : CopyRelation.Find(other, text, these[i], texts[i]);
                if (merge is not null)
                {
                    merges.Add(merge);
                }
            }
        }

        return merges;
    }
}
