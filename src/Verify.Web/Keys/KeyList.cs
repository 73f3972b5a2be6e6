using Verify.Application.Access;

namespace Verify.Web.Keys;

/// <summary>All that the page of keys shows.</summary>
/// <param name="Keys">Valid ones first, then latest first.</param>
/// <param name="Now">When the page was made.</param>
/// <param name="Fresh">The key that was just made; its token is shown this once.</param>
public sealed record KeyList(IReadOnlyList<ApiKey> Keys, DateTimeOffset Now, KeyForm Form, FreshKey? Fresh)
{
    /// <summary>Whether everybody who reaches the server may do everything.</summary>
    public bool IsOpen => Keys.Count == 0;
}
