using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Verify.Application.Access;

namespace Verify.Api.Access;

/// <summary>Asks whoever sits at a browser for a key, and says why.</summary>
internal sealed class SignInPage(int status, string title, string message) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        response.Headers.CacheControl = "no-store";
        var (heading, help) = (HtmlEncoder.Default.Encode(title), HtmlEncoder.Default.Encode(message));
        return response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{heading}: Verify</title></head>
            <body><main><h1>{heading}</h1><p id="help">{help}</p>
            <form method="post" action="{BrowserKey.SignIn}"><p><label>Key <input name="key" type="password" autocomplete="current-password" required aria-describedby="help"></label>
            <button>Sign in</button></p></form></main></body>
            </html>
            """,
            httpContext.RequestAborted);
    }
}
