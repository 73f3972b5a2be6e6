using Microsoft.Extensions.Options;
using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Ingest;

namespace Verify.Server;

/// <summary>Loads the invented articles that come with the program, once the server is up and if asked to.</summary>
internal sealed class SampleNewsroom(IArticles articles, IOptions<ServerOptions> options, ILogger<SampleNewsroom> log) : BackgroundService
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Sample)
        {
            return;
        }

        var (accepted, refused) = (0, 0);
        await foreach (var outcome in articles.AcceptAllAsync(DraftsAsync(stoppingToken), "sample", stoppingToken))
        {
            (accepted, refused) = outcome is Outcome<ArticleState>.Accepted ? (accepted + 1, refused) : (accepted, refused + 1);
        }

        log.LogInformation("The sample newsroom is loaded: {Accepted} articles, {Refused} refused", accepted, refused);
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
