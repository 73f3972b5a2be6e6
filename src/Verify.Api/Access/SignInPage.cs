using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Verify.Application.Access;

namespace Verify.Api.Access;

/// <summary>Asks whoever sits at a browser for a key, and says why.</summary>
internal sealed class SignInPage(int status, string title, string message) : IResult
{
    private const string Style =
        "body{margin:12vh auto;max-width:24rem;padding:0 1.25rem;font:1rem/1.55 system-ui,sans-serif}"
        + "label{font-weight:600}input,button{display:block;box-sizing:border-box;width:100%;min-height:44px;margin-top:.4rem;font:inherit}"
        + "button{margin-top:1rem;font-weight:600;cursor:pointer}";

    /// <summary>Lets this very style in and no other.</summary>
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.CacheControl = "no-store";
        var (heading, help) = (HtmlEncoder.Default.Encode(title), HtmlEncoder.Default.Encode(message));
        return response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
            <title>{heading} · Verify</title><style>{Style}</style></head>
            <body><main><h1>{heading}</h1><p id="help">{help}</p>
            <form method="post" action="{BrowserKey.SignIn}"><p><label>Key <input name="key" type="password" autocomplete="current-password" required aria-describedby="help"></label>
            <button>Sign in</button></p></form></main></body>
            </html>
            """,
            httpContext.RequestAborted);
    }
}
