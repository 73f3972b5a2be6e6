namespace Verify.Core.Syndication;

/// <summary>Groups the passages that bear on one claim into origins.</summary>
/// <remarks>
/// First copies are joined across articles; then lineage joins what is left of one article. A text that several articles
/// carry and one credits to an agency is nobody's own, so an article's own reporting stays apart from the wire text that it
/// prints beside it; any other copied text belongs to the article that had it first. Pairs are compared exactly, but
/// only those that share a shingle or enough stems to be copies at all.
/// </remarks>
public static class OriginFinder
{
    /// <summary>The origins in order of their first publication; the same for the same passages in any order.</summary>
    public static IReadOnlyList<Origin> Find(IEnumerable<OriginPassage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var ordered = passages.DistinctBy(passage => passage.Key)
            .OrderBy(passage => passage.PublishedAt.UtcTicks).ThenBy(passage => passage.Key).ToArray();
        var merges = new List<(int Member, OriginMerge Merge)>();
        var copies = JoinCopies(ordered, merges);
        var texts = copies.Sets().Select(set => CopiedText.Of(set, ordered)).ToArray();
        var lineages = JoinLineages(texts, ordered, merges);
        return [.. lineages.Sets().Select(set => Build([.. set.Select(text => texts[text])], ordered, merges))];
    }

    private static DisjointSets JoinCopies(OriginPassage[] passages, List<(int Member, OriginMerge Merge)> merges)
    {
        var texts = passages.Select(passage => new PassageText(passage.Analysis)).ToArray();
        var sets = new DisjointSets(passages.Length);
        var shingles = new SharedHashes(passages.Length);
        var stems = new SharedHashes(passages.Length);
        for (var j = 0; j < passages.Length; j++)
        {
            var sharedShingles = shingles.CountThenAdd(j, texts[j].Shingles);
            var sharedStems = stems.CountThenAdd(j, texts[j].Stems);
            for (var i = 0; i < j; i++)
            {
                if ((sharedShingles[i] == 0 && sharedStems[i] < CopyRelation.FewestAgreeingStems)
                    || passages[i].Article == passages[j].Article)
                {
                    continue;
                }

                if (CopyRelation.Find(passages[i], texts[i], passages[j], texts[j]) is { } merge && sets.Union(i, j))
                {
                    merges.Add((i, merge));
                }
            }
        }

        return sets;
    }

    private static DisjointSets JoinLineages(
        CopiedText[] texts, OriginPassage[] passages, List<(int Member, OriginMerge Merge)> merges)
    {
        var sets = new DisjointSets(texts.Length);
        for (var j = 1; j < texts.Length; j++)
        {
            for (var i = 0; i < j; i++)
            {
                if (Lineage(texts[i], texts[j], passages) is { } merge && sets.Union(i, j))
                {
                    merges.Add((texts[i].Members[0], merge));
                }
            }
        }

        return sets;
    }

    private static OriginMerge? Lineage(CopiedText a, CopiedText b, OriginPassage[] passages)
    {
        var (first, second) = (passages[a.Members[0]], passages[b.Members[0]]);
        if (a.Owner is not null && a.Owner == b.Owner)
        {
            return new OriginMerge(first.Key, second.Key, MergeReason.SameArticle, a.Owner);
        }

        if (a.Owner is not null || b.Owner is not null)
        {
            return null;
        }

        var agency = a.Agencies.Intersect(b.Agencies, StringComparer.OrdinalIgnoreCase).FirstOrDefault();
        var articles = a.Members.Select(member => passages[member].Article);
        return agency is not null && articles.Intersect(b.Members.Select(member => passages[member].Article)).Any()
            ? new OriginMerge(first.Key, second.Key, MergeReason.SameWireStory, agency)
            : null;
    }

    private static Origin Build(CopiedText[] texts, OriginPassage[] passages, List<(int Member, OriginMerge Merge)> merges)
    {
        var members = texts.SelectMany(text => text.Members).Order().ToArray();
        var keys = members.Select(member => passages[member].Key).ToArray();
        var isWire = texts[0].Owner is null;
        string[] carriers = [.. members.Select(member => passages[member].Outlet).Distinct().Order(StringComparer.Ordinal)];
        string[] owner = [passages[texts[0].Members[0]].Outlet];
        return new Origin(
            keys[0].ToString(),
            keys,
            isWire ? carriers : owner,
            carriers,
            isWire ? texts[0].Agencies[0] : null,
            [.. merges.Where(step => members.Contains(step.Member)).Select(step => step.Merge)]);
    }
}
