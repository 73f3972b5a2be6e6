using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Core.Articles;

namespace Verify.Local;

/// <summary>The articles of a one-process host: a mailbox and a session for each that is in use.</summary>
internal sealed class LocalArticles : IArticles
{
    private readonly IArticleStore store;
    private readonly Mailboxes<ArticleId, ArticleSession> mailboxes;
    private readonly ArticleIntake intake;

    public LocalArticles(IArticleStore store, MailboxOptions options, TimeProvider clock)
    {
        this.store = store;
        mailboxes = new("article", id => new ArticleSession(id, store, clock), options, clock);
        intake = new(store, HandleAsync, clock);
    }

    public int Active => mailboxes.Active;

    public ValueTask<Outcome<ArticleState>> HandleAsync(ArticleCommand command, CancellationToken cancellation) =>
        mailboxes.AskAsync(command.Id, (session, token) => session.HandleAsync(command, token), cancellation);

    public IAsyncEnumerable<Outcome<ArticleState>> AcceptAllAsync(
        IAsyncEnumerable<ArticleDraft> drafts, string actor, CancellationToken cancellation) =>
        intake.AcceptAllAsync(drafts, actor, cancellation);

    public async ValueTask<ArticleState?> FindAsync(ArticleId id, CancellationToken cancellation)
    {
        var state = mailboxes.Peek(id)?.Current
            ?? await new ArticleSession(id, store, TimeProvider.System).ReadAsync(cancellation).ConfigureAwait(false);
        return state.Exists ? state : null;
    }

    public ValueTask<ArticleText?> ReadTextAsync(ArticleId id, int revision, CancellationToken cancellation) =>
        store.ReadTextAsync(id, revision, cancellation);

    public ValueTask<IReadOnlyList<Passage>> ReadPassagesAsync(ArticleId id, int revision, CancellationToken cancellation) =>
        store.ReadPassagesAsync(id, revision, cancellation);

    public ValueTask<Page<ArticleSummary>> ListAsync(ArticleQuery query, CancellationToken cancellation) =>
        store.ListAsync(query, cancellation);

    /// <summary>Reads the article anew where what is in memory is older than a version that is stored.</summary>
    public void Forget(ArticleId id, long version) => mailboxes.Peek(id)?.Forget(version);

    public void Sweep() => mailboxes.Sweep();

    public Task StopAsync() => mailboxes.StopAsync();
}
