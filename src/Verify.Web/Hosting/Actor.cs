using Microsoft.AspNetCore.Http;

namespace Verify.Web.Hosting;

/// <summary>Who uses the desk.</summary>
internal static class Actor
{
    /// <summary>Whoever sits at the machine, where nobody has to sign in.</summary>
    public const string Local = "local";

    public static string Of(HttpContext context) => SignedIn(context) ?? Local;

    /// <summary>The name that somebody signed in with; null for whoever sits at the machine.</summary>
    public static string? SignedIn(HttpContext? context) => context?.User.Identity?.Name is { } name and not Local ? name : null;

    /// <summary>The name that somebody signed in with, else the one that a form gives.</summary>
    public static string Named(HttpContext context, string given) =>
        SignedIn(context) ?? (string.IsNullOrWhiteSpace(given) ? Local : given.Trim());
}
