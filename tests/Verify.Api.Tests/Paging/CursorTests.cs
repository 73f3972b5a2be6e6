using System.Globalization;
using System.Text.Json;
using Verify.Application.Changes;
using Verify.Application.Subscriptions;
using Verify.Storage;

namespace Verify.Api.Tests.Paging;

/// <summary>Every list that is read page by page, while what it lists arrives.</summary>
public class CursorTests
{
    private const int Before = 17;

    private const int PageSize = 5;

    private static readonly SubscriptionId Told = new("s1");

    /// <summary>The address of each list, the fields that tell its entries apart, and how the entry of a number gets there.</summary>
    private static readonly Dictionary<string, (string Address, string[] Fields, Func<Service, int, Task> Add)> Lists = new()
    {
        ["claims"] = ("/v1/claims?", ["id"], AddClaimAsync),
        ["articles"] = ("/v1/articles?", ["id"], AddArticleAsync),
        ["articles of an outlet"] = ("/v1/articles?outlet=harbour-post.example&", ["id"], AddArticleAsync),
        ["speakers"] = ("/v1/speakers/Orla%20Whelan?", ["article"], AddArticleAsync),
        ["audit"] = ("/v1/audit?", ["action", "subject"], AddClaimAsync),
        ["dead letters"] = ($"/v1/subscriptions/{Told}/dead-letters?", ["change"], AddDeadLetterAsync),
    };

    public static TheoryData<string> Names => [.. Lists.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_was_there_is_listed_once_while_more_arrives(string name)
    {
        var (address, fields, add) = Lists[name];
        await using var service = await Service.StartAsync();
        await service.Store.Subscriptions.AddAsync(
            new Subscription(Told, new SubscriptionRequest("https://receiver.example/in"), StoreClock.Instance.GetUtcNow(), "ann", new SubscriptionProgress(0)), default);
        var next = 0;
        while (next < Before)
        {
            await add(service, next++);
        }

        var there = await ReadAsync(service, $"{address}limit=200", fields);
        var seen = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await ReadAsync(service, $"{address}limit={PageSize}{cursor}", fields);
            seen.AddRange(page.Entries);
            cursor = page.Next is null ? null : $"&cursor={page.Next}";
            await add(service, next++);
        }

        Assert.True(there.Entries.Count >= Before, $"{there.Entries.Count} entries");
        Assert.Equal(seen.Distinct(), seen);
        Assert.Equal(there.Entries, seen.Where(there.Entries.Contains));
    }

    private static async Task<(List<string> Entries, string? Next)> ReadAsync(Service service, string address, string[] fields)
    {
        using var answer = await service.GetAsync(address);
        using var page = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        var entries = page.RootElement.GetProperty("items").EnumerateArray()
            .Select(item => string.Join(' ', fields.Select(field => item.GetProperty(field).ToString())));
        return ([.. entries], page.RootElement.TryGetProperty("next", out var next) ? next.GetString() : null);
    }

    private static async Task AddClaimAsync(Service service, int number)
    {
        using var answer = await service.PostAsync("/v1/claims", Samples.Claim(Name(number)));
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Published before and after those that are there already, in turn.</summary>
    private static async Task AddArticleAsync(Service service, int number)
    {
        var day = number < Before ? 10 : 10 + (number % 2 == 0 ? number - Before : Before - number);
        using var answer = await service.PostAsync(
            "/v1/articles", Samples.Article(Name(number), "harbour-post.example", "Orla Whelan said the ferry was overloaded.", day));
        answer.EnsureSuccessStatusCode();
    }

    private static async Task AddDeadLetterAsync(Service service, int number)
    {
        var now = StoreClock.Instance.GetUtcNow();
        await service.Store.Subscriptions.TakeAsync("worker", now, now.AddHours(1), default);
        var letter = new DeadLetter(Told, new Change(number + 1, now, ChangeKind.Claim, Name(number), 1), 3, now, "It did not answer.");
        Assert.True(await service.Store.Subscriptions.SaveAsync(Told, "worker", new SubscriptionProgress(number + 1), letter, default));
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"e{number}");
}
