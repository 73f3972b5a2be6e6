using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.Playwright;

namespace Verify.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public class AccessibilityTests(BrowserDesk browser)
{
    private const int Desktop = 1280;

    private const int Telephone = 390;

    private static readonly string[] Places =
        ["/", "claim", "claim before", "/articles", "/articles/wire-1", "/outlets", "/feeds", "/ingest", "intake", "/activity", "/keys", "/claims/nobody"];

    private static readonly (ColorScheme Scheme, int Width)[] Looks =
        [(ColorScheme.Light, Desktop), (ColorScheme.Dark, Desktop), (ColorScheme.Light, Telephone)];

    public static TheoryData<string, ColorScheme, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, ColorScheme, int>();
            foreach (var (place, look) in Places.SelectMany(place => Looks.Select(look => (place, look))))
            {
                pages.Add(place, look.Scheme, look.Width);
            }

            return pages;
        }
    }

    [AxeTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_against_WCAG_2_2_AA(string place, ColorScheme scheme, int width)
    {
        var page = await browser.OpenAsync(await AddressOfAsync(place), scheme: scheme, width: width);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        await page.EvaluateAsync(AxeCore.Source + "; undefined");
        var found = await page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations"
            + ".map(violation => `${violation.impact} ${violation.id}: ${violation.nodes[0].html}`)");

        Assert.Empty(found.EnumerateArray().Select(violation => violation.GetString()));
    }

    private async Task<string> AddressOfAsync(string place)
    {
        await Newsroom.FillAsync(browser.Desk);
        switch (place)
        {
            case "claim":
                return await JudgedClaimAsync();
            case "claim before":
                return await JudgedClaimAsync() + "?asOf=2199-01-01T00:00:00Z";
            case "intake":
                var answer = await browser.Desk.SendAsync("/ingest", "/ingest", ("outlet", "not a domain"), ("text", "Harbour fees rise."));
                return answer.Headers.Location!.ToString();
            default:
                return place;
        }
    }

    /// <summary>A claim with sources on both sides, a verdict on one of their sentences and one on the whole.</summary>
    private async Task<string> JudgedClaimAsync()
    {
        var id = await browser.Desk.SubmitAsync(Newsroom.Conflict);
        var address = $"/claims/{id}";
        var (_, page) = await browser.Desk.OpenAsync(address);
        var choice = page.QuerySelector("#evidence-form button[name=choice]")!.GetAttribute("value")!;
        await browser.Desk.SendAsync(address, "/desk/claims/evidence", ("id", id), ("name", "Ada Brink"), ("choice", choice));
        await browser.Desk.SendAsync(
            address, "/desk/claims/review", ("id", id), ("digest", "seen"), ("name", "Ada Brink"), ("verdict", "Unproven"), ("note", "The counts differ."));
        return address;
    }
}
