using System.Globalization;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;
using Verify.Application.Outcomes;
using Verify.Benchmarks.Store;
using Verify.Core.Articles;
using Verify.Core.Claims;
using Verify.Core.Stance;
using Verify.Local;
using Verify.Storage.Sqlite;

namespace Verify.Benchmarks.Service;

/// <summary>Builds the store that the server is measured over, through the same ports that the server uses.</summary>
internal static class ServiceStore
{
    /// <summary>Claims that are weighed over all articles, so that there are some with evidence to read.</summary>
    public const int Weighed = 100;

    private const int InFlight = 48;

    public static string WeighedId(int number) => string.Create(CultureInfo.InvariantCulture, $"weighed-{number}");

    /// <remarks>
    /// Most claims are submitted before there are articles and not weighed again: what is measured is how new articles find
    /// the few that they touch among them, and those are then weighed over everything.
    /// </remarks>
    public static async Task BuildAsync(string folder, Corpus corpus, ServiceOptions options)
    {
        var storage = new SqliteStoreOptions { Path = Path.Combine(folder, "verify.db"), SurvivesPowerLoss = false };
        await using var store = SqliteStore.Open(storage, TimeProvider.System);
        var appraiser = new ClaimAppraiser(store.Evidence, StanceModels.Create(StanceModels.Default), new PassageAnalyses(), ClaimReader.Read);
        await using var host = new LocalHost(
            store.Claims, store.Articles, store.Evidence, store.Changes, appraiser, new MailboxOptions(), TimeProvider.System,
            (claim, fault) => throw new InvalidOperationException($"{claim}: {fault}"));
        var texts = corpus.Claims(int.MaxValue);
        await SubmitAsync(host.Claims, options.Claims - Weighed, number => (string.Create(CultureInfo.InvariantCulture, $"watched-{number}"), texts[number % texts.Count]));
        await AcceptAsync(host.Articles, Enumerable.Range(0, options.Articles).Select(corpus.Article));
        await SubmitAsync(host.Claims, Weighed, number => (WeighedId(number), texts[number]));
        await store.Changes.SavePositionAsync(ClaimRefresher.Name, await store.Changes.ReadLastAsync(default), default);
    }

    private static async Task AcceptAsync(Application.Articles.IArticles articles, IEnumerable<ArticleDraft> drafts)
    {
        await foreach (var outcome in articles.AcceptAllAsync(drafts.ToAsyncEnumerable(), "load", default))
        {
            ThrowIfRefused(outcome);
        }
    }

    private static Task SubmitAsync(IClaims claims, int count, Func<int, (string Id, string Text)> claim) => Parallel.ForAsync(
        0,
        count,
        new ParallelOptions { MaxDegreeOfParallelism = InFlight },
        async (number, cancellation) =>
        {
            var (id, text) = claim(number);
            ThrowIfRefused(await claims.HandleAsync(new ClaimCommand.Submit(new ClaimId(id), text, null, "load"), cancellation));
        });

    private static void ThrowIfRefused<T>(Outcome<T> outcome)
    {
        if (outcome is Outcome<T>.Refused refused)
        {
            throw new InvalidOperationException(refused.Refusal.Message);
        }
    }
}
