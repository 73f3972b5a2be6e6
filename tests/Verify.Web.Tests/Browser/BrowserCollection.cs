namespace Verify.Web.Tests.Browser;

/// <summary>The tests that look at the desk with a browser: all with the same one, at the same server.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserDesk>
{
    public const string Name = "Browser";
}
