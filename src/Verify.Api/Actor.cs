using Microsoft.AspNetCore.Http;

namespace Verify.Api;

/// <summary>Who makes a request.</summary>
internal static class Actor
{
    /// <summary>Whoever sits at the machine, where no key is asked for.</summary>
    public const string Local = "local";

    public static string Of(HttpContext context) => context.User.Identity?.Name ?? Local;
}
