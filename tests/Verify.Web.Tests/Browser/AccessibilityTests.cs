using System.Text.Json;
using Microsoft.Playwright;

namespace Verify.Web.Tests.Browser;

public class AccessibilityTests(BrowserDesk browser) : IClassFixture<BrowserDesk>
{
    private const string Claim = "conflict";

    public static TheoryData<string, ColorScheme> Pages
    {
        get
        {
            var pages = new TheoryData<string, ColorScheme>();
            foreach (var page in new[] { "/", "/articles", "/articles/wire-1", "/outlets", "/ingest", "/activity", "/claims/nobody", Claim })
            {
                pages.Add(page, ColorScheme.Light);
                pages.Add(page, ColorScheme.Dark);
            }

            return pages;
        }
    }

    [AxeTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_against_WCAG_2_2_AA(string address, ColorScheme scheme)
    {
        await Newsroom.FillAsync(browser.Desk);
        if (address == Claim)
        {
            address = $"/claims/{await browser.Desk.SubmitAsync(Newsroom.Conflict)}";
        }

        var page = await browser.OpenAsync(address, scheme: scheme);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        await page.EvaluateAsync(AxeCore.Source + "; undefined");
        var found = await page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations"
            + ".map(violation => `${violation.impact} ${violation.id}: ${violation.nodes[0].html}`)");

        Assert.Empty(found.EnumerateArray().Select(violation => violation.GetString()));
    }
}
