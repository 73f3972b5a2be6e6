using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Verify.Core.Attribution;
using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Core.Tests.Consistency;

/// <summary>Generators of newsrooms, and what is compared between their assessments.</summary>
internal static class Cases
{
    /// <summary>Long sentences that share no word, so that only a real copy is a copy.</summary>
    private static readonly string[] Texts =
    [
        .. Enumerable.Range(0, 5).Select(text => string.Join(' ', Enumerable.Range(0, 14).Select(word => $"word{(char)('a' + text)}{(char)('a' + word)}"))),
    ];

    /// <summary>Any evidence at all: several articles an outlet, credits, stances mixed within an article.</summary>
    public static Gen<Scenario> Any => Scenarios(Gen.Choose(0, 3), Credits, mixed: true);

    /// <summary>No agency is credited, and each article takes one side.</summary>
    public static Gen<Scenario> Uncredited => Scenarios(Gen.Choose(0, 3), Gen.Constant(Array.Empty<string>()), mixed: false);

    /// <summary>An outlet has one article, which takes one side and credits an agency.</summary>
    public static Gen<Scenario> Credited =>
        Scenarios(Gen.Constant(-1), Credits.Where(agencies => agencies.Length > 0), mixed: false);

    private static Gen<string[]> Credits => Gen.Elements<string[]>([], [], ["Nordwire"], ["Pan News"], ["Nordwire", "Pan News"]);

    private static Gen<StanceKind> Stances => Gen.Elements(StanceKind.Supports, StanceKind.Supports, StanceKind.Refutes, StanceKind.Mentions);

    public static IReadOnlyList<JudgedPassage> Shuffle(IReadOnlyList<JudgedPassage> passages, int seed)
    {
        var shuffled = passages.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    public static string Print(ClaimAssessment assessment) => JsonSerializer.Serialize(assessment);

    /// <summary>S, D, P and N.</summary>
    public static int[] Sources(ClaimAssessment assessment)
    {
        var decision = assessment.Parts[0].Decision;
        return [decision.S, decision.D, decision.P, decision.N];
    }

    /// <param name="outlets">The outlet's number; -1 for one of the article's own.</param>
    private static Gen<Scenario> Scenarios(Gen<int> outlets, Gen<string[]> credits, bool mixed) =>
        from count in Gen.Choose(1, 5)
        from articles in Articles(outlets, credits, mixed).ArrayOf(count)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Scenario([.. articles.Select((article, i) => article with { Id = $"article{i}", Outlet = Name(article.Outlet, i) })], seed);

    private static string Name(string outlet, int article) => outlet == "-1" ? $"outlet-of-{article}" : outlet;

    private static Gen<ScenarioArticle> Articles(Gen<int> outlets, Gen<string[]> credits, bool mixed) =>
        from outlet in outlets
        from hour in Gen.Choose(0, 48)
        from agencies in credits
        from side in Stances
        from count in Gen.Choose(1, 3)
        from items in Items(mixed ? Stances : Gen.Constant(side)).ArrayOf(count)
        select new ScenarioArticle("", $"{outlet}", hour, agencies, [.. items.DistinctBy(item => item.Text)]);

    private static Gen<ScenarioItem> Items(Gen<StanceKind> stances) =>
        from text in Gen.Elements(Texts)
        from stance in stances
        from voice in Gen.Elements(Voice.Own, Voice.Own, Voice.Attributed, Voice.Hedged)
        from speaker in Gen.Elements("Ilse Tarn", "Tarn", "Bram Oster", "Jun Oster")
        from confidence in Gen.Elements(0.5, 0.7, 0.9)
        select new ScenarioItem(text, stance, voice, speaker, confidence);
}
