using Verify.Application.Claims;
using Verify.Core.Text;

namespace Verify.Web.Claims;

/// <summary>Finds the claims that say nearly the same as a new one.</summary>
public sealed class SimilarClaims(IClaims claims)
{
    /// <summary>The share of stems (Jaccard) from which two claims are near-identical: one word in four may differ.</summary>
    private const double Near = 0.6;

    private const int Probes = 4;

    private const int CandidatesPerProbe = 50;

    private const int MostSuggestions = 5;

    /// <summary>The most alike first; the claims are found by their longest words, and compared by all.</summary>
    public async ValueTask<IReadOnlyList<ClaimSummary>> FindAsync(string text, CancellationToken cancellation)
    {
        var words = Content(text);
        var stems = Stems(words);
        var found = new List<ClaimSummary>();
        foreach (var word in words.OrderByDescending(word => word.Text.Length).DistinctBy(word => word.Stem).Take(Probes))
        {
            var page = await claims.ListAsync(new ClaimQuery(Text: word.Text, Limit: CandidatesPerProbe), cancellation).ConfigureAwait(false);
            found.AddRange(page.Items);
        }

        return
        [
            .. found.DistinctBy(claim => claim.Id)
                .Select(claim => (Claim: claim, Likeness: Likeness(stems, Stems(Content(claim.Text)))))
                .Where(item => item.Likeness >= Near)
                .OrderByDescending(item => item.Likeness).ThenBy(item => item.Claim.SubmittedAt)
                .Take(MostSuggestions)
                .Select(item => item.Claim),
        ];
    }

    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        var all = a.Count + b.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    private static Token[] Content(string text) =>
        [.. Tokenizer.Tokenize(text).Where(token => char.IsLetterOrDigit(token.Normal[0]) && !StopWords.Contains(token.Normal))];

    private static HashSet<string> Stems(Token[] words) => words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
}
