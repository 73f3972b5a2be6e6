using Microsoft.Extensions.Options;
using Verify.Application.Articles;
using Verify.Application.Claims;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Ingest;

namespace Verify.Server;

/// <summary>Loads the invented articles and claims that come with the program, once the server is up and if asked to.</summary>
internal sealed class SampleNewsroom(
    IArticles articles, IClaims claims, IOptions<ServerOptions> options, ILogger<SampleNewsroom> log) : BackgroundService
{
    private const string Actor = "sample";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Sample)
        {
            return;
        }

        var accepted = 0;
        await foreach (var outcome in articles.AcceptAllAsync(DraftsAsync(stoppingToken), Actor, stoppingToken))
        {
            accepted += outcome is Outcome<ArticleState>.Accepted ? 1 : 0;
        }

        var submitted = 0;
        foreach (var claim in await SampleClaim.ReadAllAsync(Path.Combine(Folder, "claims.json"), stoppingToken))
        {
            await claims.HandleAsync(new ClaimCommand.Submit(new ClaimId(claim.Id), claim.Text, claim.ContextDate, Actor), stoppingToken);
            submitted++;
        }

        log.LogInformation("The sample newsroom is loaded: {Articles} articles and {Claims} claims", accepted, submitted);
    }

    private IAsyncEnumerable<ArticleDraft> DraftsAsync(CancellationToken cancellation) =>
        ArticleFiles.ReadAsync([Folder], cancellation).Select(result =>
        {
            if (result is ReadResult.Unreadable unreadable)
            {
                log.LogWarning("The sample newsroom has an article that cannot be read: {Problem}", unreadable.Problem);
            }

            return (result as ReadResult.Read)?.Draft;
        }).Where(draft => draft is not null).Select(draft => draft!);
}
