using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Testing;

namespace Verify.Application.Tests.Articles;

public class ArticleSessionTests
{
    private const string Outlet = "harbour-post.example";
    private static readonly ArticleId Id = new("a1");

    private readonly Desk desk = new();

    [Fact]
    public async Task A_new_article_is_revision_1_and_stands_in_the_store()
    {
        var accepted = (await desk.AcceptAsync("a1", Outlet, "The ferry sank.")).Accepted();

        Assert.True(accepted.Changed);
        Assert.Equal(1, accepted.Value.Latest.Number);
        Assert.Equal("The ferry sank.", (await desk.Store.Articles.ReadTextAsync(Id, 1, default))!.Text);
    }

    [Fact]
    public async Task The_same_text_again_changes_nothing()
    {
        await desk.AcceptAsync("a1", Outlet, "The ferry sank.");
        var again = (await desk.AcceptAsync("a1", Outlet, "The ferry sank.")).Accepted();

        Assert.False(again.Changed);
        Assert.Equal(1, again.Value.Version);
    }

    [Fact]
    public async Task A_changed_text_is_a_new_revision_and_the_old_one_stays()
    {
        await desk.AcceptAsync("a1", Outlet, "The ferry sank.");
        var changed = (await desk.AcceptAsync("a1", Outlet, "The ferry did not sink.")).Accepted();

        Assert.Equal(2, changed.Value.Latest.Number);
        Assert.Equal("The ferry sank.", (await desk.Store.Articles.ReadTextAsync(Id, 1, default))!.Text);
    }

    [Fact]
    public async Task An_id_of_another_outlet_is_refused()
    {
        await desk.AcceptAsync("a1", Outlet, "The ferry sank.");
        Assert.Equal(RefusalCode.AlreadyExists, (await desk.AcceptAsync("a1", "quay-times.example", "The ferry sank.")).Refusal().Code);
    }

    [Fact]
    public async Task A_faulty_draft_is_refused_by_field_and_nothing_is_stored()
    {
        var refusal = (await desk.AcceptAsync("a1", Outlet, "")).Refusal();

        Assert.Equal(RefusalCode.Invalid, refusal.Code);
        Assert.Equal("text", Assert.Single(refusal.Fields).Field);
        Assert.Empty(await desk.Store.Articles.LoadAsync(Id, default));
    }

    [Fact]
    public async Task A_date_within_a_day_ahead_is_accepted_with_a_warning()
    {
        var draft = Drafts.Article("a1", Outlet, "The ferry sank.") with { PublishedAt = desk.Clock.GetUtcNow().AddHours(3) };
        var accepted = (await desk.Article("a1").HandleAsync(new ArticleCommand.Accept(Id, draft, "ann"), default)).Accepted();
        Assert.Contains("ahead of now", Assert.Single(accepted.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_in_another_language_is_stored_and_said_to_be_unsupported()
    {
        const string French = "Le navire a coulé dans le port hier soir. Les autorités ont dit que tous les passagers étaient saufs.";
        var accepted = (await desk.AcceptAsync("a1", Outlet, French)).Accepted();

        Assert.Contains("not supported", Assert.Single(accepted.Warnings), StringComparison.Ordinal);
        Assert.Equal("fr", accepted.Value.Latest.Language);
        Assert.Empty(await desk.Store.Articles.ReadPassagesAsync(Id, 1, default));
    }

    [Fact]
    public async Task An_operation_that_is_in_the_log_is_not_carried_out_again()
    {
        await desk.AcceptAsync("a1", Outlet, "The ferry sank.", "op-1");
        var retried = (await desk.AcceptAsync("a1", Outlet, "Another text by mistake.", "op-1")).Accepted();

        Assert.False(retried.Changed);
        Assert.Equal(1, retried.Value.Version);
    }

    [Fact]
    public async Task A_correction_and_a_retraction_are_kept_beside_the_text()
    {
        await desk.AcceptAsync("a1", Outlet, "The ferry sank.");
        await HandleAsync(new ArticleCommand.Correct(Id, "It ran aground.", [0], "bob"));
        var state = (await HandleAsync(new ArticleCommand.Retract(Id, "Nothing of it is so.", "bob"))).Accepted().Value;

        Assert.Equal([0], Assert.Single(state.Corrections).Passages);
        Assert.Equal("Nothing of it is so.", state.Retraction!.Note);
        Assert.False((await HandleAsync(new ArticleCommand.Retract(Id, "Again.", "bob"))).Accepted().Changed);
    }

    [Fact]
    public async Task A_retracted_article_takes_no_new_text()
    {
        await desk.AcceptAsync("a1", Outlet, "The ferry sank.");
        await HandleAsync(new ArticleCommand.Retract(Id, "Nothing of it is so.", "bob"));
        Assert.Equal(RefusalCode.NotAllowedNow, (await desk.AcceptAsync("a1", Outlet, "The ferry sailed.")).Refusal().Code);
    }

    [Fact]
    public async Task What_is_unknown_cannot_be_corrected_or_retracted()
    {
        Assert.Equal(RefusalCode.NotFound, (await HandleAsync(new ArticleCommand.Correct(Id, "No.", [], "bob"))).Refusal().Code);
        Assert.Equal(RefusalCode.NotFound, (await HandleAsync(new ArticleCommand.Retract(Id, "No.", "bob"))).Refusal().Code);
    }

    [Fact]
    public async Task A_correction_without_a_note_is_refused()
    {
        await desk.AcceptAsync("a1", Outlet, "The ferry sank.");
        Assert.Equal("note", Assert.Single((await HandleAsync(new ArticleCommand.Correct(Id, " ", [], "bob"))).Refusal().Fields).Field);
    }

    [Fact]
    public async Task A_session_that_another_overtook_reads_again_and_adds_to_what_is_there()
    {
        var slow = desk.Article("a1");
        await slow.HandleAsync(Accept("The ferry sank."), default);
        await desk.AcceptAsync("a1", Outlet, "The ferry sank in the harbour.");

        var state = (await slow.HandleAsync(Accept("The ferry did not sink."), default)).Accepted().Value;

        Assert.Equal([1, 2, 3], state.Revisions.Select(revision => revision.Number));
    }

    private static ArticleCommand.Accept Accept(string text) => new(Id, Drafts.Article("a1", Outlet, text), "ann");

    private ValueTask<Outcome<ArticleState>> HandleAsync(ArticleCommand command) => desk.Article("a1").HandleAsync(command, default);
}
