using FsCheck;
using FsCheck.Fluent;
using Verify.Core.Attribution;
using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Core.Tests.Consistency;

/// <summary>What holds for every assessment, whatever the evidence.</summary>
public sealed class AssessmentProperties
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20310501, 11).WithMaxTest(100);

    [Fact]
    public void The_order_of_evidence_never_changes_the_assessment() => Check.One(Fixed, Prop.ForAll(
        Cases.Any.ToArbitrary(),
        scenario =>
        {
            var input = scenario.Given().Input();
            var shuffled = input with { Judged = [Cases.Shuffle(input.Judged[0], scenario.Seed)] };
            return Cases.Print(ClaimAssessor.Assess(input)) == Cases.Print(ClaimAssessor.Assess(shuffled));
        }));

    [Fact]
    public void A_copy_of_an_existing_text_never_raises_the_number_of_sources() => Check.One(Fixed, Prop.ForAll(
        Cases.Uncredited.ToArbitrary(),
        scenario => scenario.Articles.SelectMany(article => article.Items.Select(item => (article, item))).All(copied =>
        {
            var before = scenario.Given().Assess();
            var after = scenario.With(copied.article with { Id = "copy", Outlet = "copy.example", Hour = 60, Items = [copied.item] }).Given().Assess();
            return Cases.Sources(after).Zip(Cases.Sources(before)).All(side => side.First <= side.Second);
        })));

    /// <summary>
    /// Of a wire article the whole: an outlet with only the wire text beside one with wire and own text is by the rules a second
    /// source, so a copy of the wire part alone may add one.
    /// </summary>
    [Fact]
    public void A_full_reprint_of_a_credited_article_never_raises_the_number_of_sources() => Check.One(Fixed, Prop.ForAll(
        Cases.Credited.ToArbitrary(),
        scenario => scenario.Articles.All(original =>
        {
            var before = scenario.Given().Assess();
            var after = scenario.With(original with { Id = "copy", Outlet = "copy.example", Hour = 60 }).Given().Assess();
            return Cases.Sources(after).Zip(Cases.Sources(before)).All(side => side.First <= side.Second);
        })));

    [Fact]
    public void Withdrawing_what_was_added_returns_the_earlier_status() => Check.One(Fixed, Prop.ForAll(
        Cases.Any.ToArbitrary(),
        scenario =>
        {
            var before = scenario.Given().Assess();
            var after = scenario.With(scenario.Articles[0] with { Id = "added", Outlet = "added.example", Hour = 30 })
                .Given().Retracted("added").Assess();
            return Cases.Sources(after).SequenceEqual(Cases.Sources(before))
                && (after.Status == before.Status || (before.Status, after.Status) == (ClaimStatus.Unverified, ClaimStatus.Withdrawn));
        }));

    [Fact]
    public void Sources_exceed_neither_outlets_nor_origins() => Check.One(Fixed, Prop.ForAll(
        Cases.Any.ToArbitrary(),
        scenario =>
        {
            var assessment = scenario.Given().Assess();
            return new[] { StanceKind.Supports, StanceKind.Refutes }.All(side =>
            {
                var own = assessment.Evidence
                    .Where(item => item.Stance == side && item is { Voice: Voice.Own, State: EvidenceState.Live }).ToArray();
                var sources = assessment.Parts[0].Sources.Count(source => own.Any(item => item.Origin == source.Origin));
                return sources <= own.Select(item => item.Outlet).Distinct().Count()
                    && sources <= own.Select(item => item.Origin).Distinct().Count();
            });
        }));

    [Fact]
    public void What_only_mentions_or_hedges_changes_no_count() => Check.One(Fixed, Prop.ForAll(
        Cases.Any.ToArbitrary(),
        scenario =>
        {
            var idle = scenario.Articles[0] with
            {
                Id = "idle",
                Outlet = "idle.example",
                Items = [.. scenario.Articles[0].Items.Select((item, i) => item with { Stance = StanceKind.Mentions, Voice = Voice.Hedged })],
            };
            return Cases.Sources(scenario.With(idle).Given().Assess()).SequenceEqual(Cases.Sources(scenario.Given().Assess()));
        }));
}
