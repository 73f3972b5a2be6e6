using Microsoft.Extensions.Caching.Memory;
using Verify.Application.Articles;
using Verify.Core.Articles;

namespace Verify.Web.Hosting;

/// <summary>Remembers the texts of revisions that pages lately quoted. A revision never changes, so nothing goes stale.</summary>
public sealed class RevisionTexts(IArticles articles) : IDisposable
{
    /// <summary>In characters, over all texts.</summary>
    private const long Capacity = 32_000_000;

    private readonly MemoryCache texts = new(new MemoryCacheOptions { SizeLimit = Capacity });

    /// <summary>A revision's text; null when there is none.</summary>
    public async ValueTask<ArticleText?> ReadAsync(ArticleId article, int revision, CancellationToken cancellation)
    {
        if (texts.TryGetValue((article, revision), out ArticleText? known))
        {
            return known;
        }

        var text = await articles.ReadTextAsync(article, revision, cancellation).ConfigureAwait(false);
        return text is null
            ? null
            : texts.Set((article, revision), text, new MemoryCacheEntryOptions { Size = text.Text.Length + 1 });
    }

    public void Dispose() => texts.Dispose();
}
