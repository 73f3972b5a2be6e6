using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Verify.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public class DeskTests(BrowserDesk browser)
{
    [BrowserFact]
    public async Task A_submitted_claim_changes_before_your_eyes_when_an_article_arrives()
    {
        var page = await browser.OpenAsync("/");
        await page.GetByLabel("A claim to check").FillAsync("The observatory at Kelm was closed.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await Expect(page.Locator(".answer .chip")).ToHaveTextAsync("unverified");
        await page.Locator(".answer a").ClickAsync();
        await Expect(page.Locator(".claim-head .chip")).ToHaveTextAsync("unverified");

        await browser.Desk.PostArticleAsync("kelm-1", "kelmcourier.example", "The observatory at Kelm was closed on Monday.", "Kelm Courier");

        await Expect(page.Locator(".claim-head .chip")).ToHaveTextAsync("single-source");
        await Expect(page.Locator("#announce")).ToHaveTextAsync("The status is now single-source.");
        await Expect(page.Locator(".side.supports")).ToContainTextAsync("Kelm Courier");
    }

    [BrowserFact]
    public async Task What_is_open_stays_open_and_what_is_focused_stays_focused_through_an_update()
    {
        var id = await browser.Desk.SubmitAsync("The museum of Kelm was sold.");
        var page = await browser.OpenAsync($"/claims/{id}");
        await page.Locator("#trace summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await browser.Desk.PostArticleAsync("kelm-2", "kelmcourier.example", "The museum of Kelm was sold on Friday.");

        await Expect(page.Locator(".claim-head .chip")).ToHaveTextAsync("single-source");
        await Expect(page.Locator("#trace")).ToHaveAttributeAsync("open", "");
        await Expect(page.Locator("#trace summary")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task What_is_being_written_is_not_swept_away_by_an_update()
    {
        var id = await browser.Desk.SubmitAsync("The library of Kelm was flooded.");
        var page = await browser.OpenAsync($"/claims/{id}");
        await page.Locator("#review-form summary").ClickAsync();
        await page.GetByLabel("Note").FillAsync("Asked the librarian.");

        await browser.Desk.PostArticleAsync("kelm-3", "kelmcourier.example", "The library of Kelm was flooded on Sunday.");

        await Expect(page.Locator("#announce")).ToContainTextAsync("Your text is kept");
        await Expect(page.GetByLabel("Note")).ToHaveValueAsync("Asked the librarian.");
    }

    [BrowserFact]
    public async Task A_claim_is_submitted_opened_and_withdrawn_with_the_keyboard_alone()
    {
        var page = await browser.OpenAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#main")).ToBeFocusedAsync();
        await TabToAsync(page, "#text");
        await page.Keyboard.TypeAsync("The weather station on Mount Kelm was moved.");
        await TabToAsync(page, "button.main");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".answer")).ToBeVisibleAsync();
        await TabToAsync(page, ".answer a");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("The weather station on Mount Kelm was moved.");
        await TabToAsync(page, ".act summary");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, ".act input[name=reason]");
        await page.Keyboard.TypeAsync("A trial.");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".notice")).ToContainTextAsync("A trial.");
    }

    [BrowserFact]
    public async Task Two_people_review_a_claim()
    {
        var id = await browser.Desk.SubmitAsync("The tram line of Kelm was extended.");
        var first = await browser.OpenAsync($"/claims/{id}");
        await first.Locator("#review-form summary").ClickAsync();
        await first.Locator("#review-form").GetByLabel("Your name").FillAsync("Ada Brink");
        await first.GetByLabel("Verdict").FillAsync("Unproven");
        await first.GetByLabel("Note").FillAsync("No report mentions it.");
        await first.GetByRole(AriaRole.Button, new() { Name = "Save the verdict" }).ClickAsync();
        await Expect(first.Locator(".review")).ToContainTextAsync("waits for a second person");

        var second = await browser.OpenAsync($"/claims/{id}");
        await second.Locator(".review").GetByLabel("Your name").First.FillAsync("Ben Osei");
        await second.GetByRole(AriaRole.Button, new() { Name = "Sign off" }).ClickAsync();

        await Expect(second.Locator(".review")).ToContainTextAsync("signed off by Ben Osei");
        await Expect(second.Locator(".claim-head .flags")).ToContainTextAsync("human-reviewed");
    }

    [BrowserFact]
    public async Task A_file_is_taken_in()
    {
        var page = await browser.OpenAsync("/ingest");
        await page.GetByLabel("Text, Markdown").SetInputFilesAsync(new FilePayload
        {
            Name = "article.txt",
            MimeType = "text/plain",
            Buffer = "---\noutlet: kelmcourier.example\ntitle: Snow at Kelm\ndate: 2025-05-06T08:00:00Z\n---\nTwo feet of snow fell at Kelm.\n"u8.ToArray(),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();

        await Expect(page.Locator(".answer")).ToContainTextAsync("new article");
        await page.Locator(".answer a").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Snow at Kelm");
    }

    [BrowserFact]
    public async Task A_long_file_shows_its_progress_until_it_is_done()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 3_000).Select(number =>
            $$"""{"outlet":"kelmcourier.example","title":"Berth {{number}}","text":"Berth {{number}} of the harbour at Kelm was let for {{number}} crowns.","publishedAt":"2025-05-06T08:00:00Z"}"""));
        var page = await browser.OpenAsync("/ingest");
        await page.GetByLabel("Text, Markdown").SetInputFilesAsync(new FilePayload
        {
            Name = "berths.jsonl", MimeType = "application/x-ndjson", Buffer = System.Text.Encoding.UTF8.GetBytes(lines),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();

        await Expect(page.Locator("#results")).ToHaveTextAsync("3000 of 3000 articles accepted", new() { Timeout = 60_000 });
        await Expect(page.Locator("progress")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_sentence_is_rejected_by_one_person_and_published_by_another_with_the_keyboard_alone()
    {
        await browser.Desk.PostArticleAsync("kelm-4", "kelmcourier.example", "The funicular of Kelm carried 70,000 people in March.", "Kelm Courier");
        var id = await browser.Desk.SubmitAsync("The funicular of Kelm carried 70,000 people in March.");
        var first = await browser.OpenAsync($"/claims/{id}");
        await TabToAsync(first, "#evidence-form summary");
        await first.Keyboard.PressAsync("Enter");
        await TabToAsync(first, "#evidence-form input[name=name]");
        await first.Keyboard.TypeAsync("Ada Brink");
        await TabToAsync(first, "#evidence-form input[name=note]");
        await first.Keyboard.TypeAsync("The courier counted tickets.");
        await first.Keyboard.PressAsync("Enter");
        await Expect(first.Locator(".verdict")).ToHaveCountAsync(0);
        await TabToAsync(first, "#evidence-form button[value^=Rejected]");
        await first.Keyboard.PressAsync("Enter");
        await Expect(first.Locator(".side .verdict.rejected")).ToContainTextAsync("The courier counted tickets.");

        var second = await browser.OpenAsync($"/claims/{id}");
        await TabToAsync(second, ".review > form input[name=name]");
        await second.Keyboard.TypeAsync("Ben Osei");
        await second.Keyboard.PressAsync("Enter");

        await Expect(second.Locator(".side .verdict.rejected")).ToContainTextAsync("Ada Brink and Ben Osei");
        await Expect(first.Locator(".side .verdict.rejected")).ToContainTextAsync("Ada Brink and Ben Osei");
    }

    [BrowserFact]
    public async Task A_feed_that_may_not_be_reached_is_refused_beside_its_field()
    {
        var page = await browser.OpenAsync("/feeds");
        await page.GetByLabel("The address of an RSS").FillAsync("http://192.168.0.7/feed.xml");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#url-error")).ToContainTextAsync("does not lead to the public internet");
        await Expect(page.GetByLabel("The address of an RSS")).ToHaveValueAsync("http://192.168.0.7/feed.xml");
    }

    [BrowserFact]
    public async Task The_first_key_is_made_signs_in_and_makes_the_next()
    {
        await using var visit = await DeskVisit.StartAsync();
        var page = await browser.OpenAsync("/keys", desk: visit.Desk);
        await page.GetByLabel("Whose it is").FillAsync("Ada Brink");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make it" }).ClickAsync();
        var token = await page.Locator("#token").TextContentAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with it" }).ClickAsync();
        await page.GetByLabel("Key").FillAsync(token!);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Keys" }).ClickAsync();
        await Expect(page.Locator("tbody tr")).ToContainTextAsync("Ada Brink");
        await Expect(page.Locator("body")).Not.ToContainTextAsync(token!);

        await page.GetByLabel("Whose it is").FillAsync("Ben Osei");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make it" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Revoke.*Ben Osei") }).ClickAsync();

        await Expect(page.Locator("tr.past")).ToContainTextAsync("Ben Osei");
    }

    [BrowserFact]
    public async Task Whatever_has_the_focus_shows_it()
    {
        await Newsroom.FillAsync(browser.Desk);
        var id = await browser.Desk.SubmitAsync(Newsroom.Claim);
        foreach (var address in new[] { "/", $"/claims/{id}", "/articles/wire-1", "/feeds", "/ingest", "/keys" })
        {
            var page = await browser.OpenAsync(address);
            for (var presses = 0; presses < 25; presses++)
            {
                await page.Keyboard.PressAsync("Tab");
                var hidden = await page.EvaluateAsync<string?>(
                    "() => { const item = document.activeElement; const style = getComputedStyle(item); return item === document.body || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ? null : item.outerHTML.slice(0, 80); }");
                Assert.True(hidden is null, $"{address}: {hidden}");
            }
        }
    }

    [BrowserFact]
    public async Task Everything_but_live_updates_works_without_scripts()
    {
        var page = await browser.OpenAsync("/", scripts: false);
        await page.GetByLabel("A claim to check").FillAsync("The cable car of Kelm was repaired.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await page.Locator(".answer a").ClickAsync();
        await page.Locator(".act summary").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Why", Exact = true }).FillAsync("A trial.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop checking it" }).ClickAsync();

        await Expect(page.Locator(".notice")).ToContainTextAsync("A trial.");
    }

    [BrowserFact]
    public async Task No_page_is_wider_than_a_small_telephone()
    {
        await Newsroom.FillAsync(browser.Desk);
        var id = await browser.Desk.SubmitAsync(Newsroom.Claim);
        var wordy = await browser.Desk.SubmitAsync($"The {new string('w', 120)} of Kelm was sold.");
        foreach (var address in new[] { "/", $"/claims/{id}", $"/claims/{wordy}", "/articles", "/articles/wire-1", "/outlets", "/feeds", "/ingest", "/activity", "/keys" })
        {
            var page = await browser.OpenAsync(address, width: 320);
            var wide = await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('main *, header *')].filter(item => item.getBoundingClientRect().right > 320 && !item.closest('.scroll, .unseen')).map(item => item.outerHTML.slice(0, 80))");
            Assert.True(wide.Length == 0, $"{address}: {string.Join(", ", wide)}");
        }
    }

    /// <summary>Presses Tab until an element has the focus.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"Tab never reaches {selector}.");
    }
}
