namespace Verify.Web.Tests.Browser;

/// <summary>A test that needs a browser and axe-core; it is skipped, and says so, where one of them cannot be had.</summary>
internal sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute()
    {
        Skip = Chromium.Path is null ? "There is no Chromium on this machine (apt-get install chromium)."
            : AxeCore.Source is null ? "npm cannot install axe-core on this machine."
            : null;
    }
}
