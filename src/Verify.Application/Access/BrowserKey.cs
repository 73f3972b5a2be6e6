namespace Verify.Application.Access;

/// <summary>Where a browser has its key: the API sets it when somebody signs in, the desk drops it when they sign out.</summary>
public static class BrowserKey
{
    public const string Cookie = "verify-key";

    /// <summary>The page that asks for a key.</summary>
    public const string SignIn = "/sign-in";

    /// <summary>In the query of <see cref="SignIn"/> for somebody who has just signed out.</summary>
    public const string SignedOut = "signed-out";
}
