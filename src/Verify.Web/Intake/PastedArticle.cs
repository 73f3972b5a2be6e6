namespace Verify.Web.Intake;

/// <summary>An article as it was typed or pasted into the form.</summary>
/// <param name="Published">As a browser writes a local time ("2026-03-18T16:45"), taken as UTC.</param>
public sealed record PastedArticle(
    string Outlet = "", string OutletName = "", string Title = "", string Url = "", string Published = "", string Text = "")
{
    public bool IsEmpty => (Outlet + OutletName + Title + Url + Text).AsSpan().IsWhiteSpace();
}
