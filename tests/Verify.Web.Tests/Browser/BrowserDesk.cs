using Microsoft.Playwright;

namespace Verify.Web.Tests.Browser;

/// <summary>A server and a browser to look at it with.</summary>
public sealed class BrowserDesk : IAsyncLifetime
{
    /// <summary>In milliseconds: long enough for a machine that has much else to do.</summary>
    private const float Patience = 60_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public DeskServer Desk { get; } = new();

    public async Task InitializeAsync()
    {
        await Desk.InitializeAsync();
        if (Chromium.Path is { } path)
        {
            Assertions.SetDefaultExpectTimeout(Patience);
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] });
        }
    }

    /// <summary>A fresh visitor's page at an address of the desk, or of another one.</summary>
    public async Task<IPage> OpenAsync(
        string path, bool scripts = true, ColorScheme scheme = ColorScheme.Light, int width = 1280, DeskServer? desk = null)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = (desk ?? Desk).Address.ToString(),
            JavaScriptEnabled = scripts,
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await Desk.DisposeAsync();
    }
}
