using Microsoft.AspNetCore.Http;

namespace Verify.Web.Hosting;

/// <summary>Who uses the desk.</summary>
internal static class Actor
{
    /// <summary>Whoever sits at the machine, where nobody has to sign in.</summary>
    public const string Local = "local";

    public static string Of(HttpContext context) => context.User.Identity?.Name ?? Local;

    /// <summary>The name that somebody signed in with, else the one that a form gives.</summary>
    public static string Named(HttpContext context, string given) =>
        context.User.Identity?.Name ?? (string.IsNullOrWhiteSpace(given) ? Local : given.Trim());
}
