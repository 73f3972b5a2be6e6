namespace Verify.Web.Tests.Browser;

/// <summary>A test that needs a browser; it is skipped, and says so, where there is none.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null)
        {
            Skip = "There is no Chromium on this machine (apt-get install chromium).";
        }
    }
}
