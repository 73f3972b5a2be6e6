using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Testing;

namespace Verify.Application.Tests;

/// <summary>A store with sessions over it, an hour after <see cref="Drafts.Published"/>.</summary>
internal sealed class Desk
{
    public MemoryStore Store { get; } = new();

    public MemoryOutletStore Outlets { get; } = new();

    public ManualClock Clock { get; } = new(Drafts.Published.AddHours(1));

    public ClaimAppraiser Appraiser(IStanceModel? model = null) =>
        new(Store.Evidence, model ?? new WordStanceModel(), new PassageAnalyses(), PlainClaims.Read, Outlets);

    public ArticleSession Article(string id) => new(new ArticleId(id), Store.Articles, Clock);

    public ClaimSession Claim(string id, IClaimStore? store = null) => new(new ClaimId(id), store ?? Store.Claims, Appraiser(), Clock);

    public ValueTask<Outcome<ArticleState>> AcceptAsync(string id, string outlet, string text, string? operation = null) =>
        Article(id).HandleAsync(
            new ArticleCommand.Accept(new ArticleId(id), Drafts.Article(id, outlet, text), "ann", operation), default);

    public ValueTask<Outcome<ClaimState>> SubmitAsync(string id, string text, string? operation = null) =>
        Claim(id).HandleAsync(new ClaimCommand.Submit(new ClaimId(id), text, null, "ann", operation), default);
}
