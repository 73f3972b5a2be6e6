using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Verify.Api.Problems;

namespace Verify.Api.OpenApi;

/// <summary>The description of the API as a page, from files in this assembly.</summary>
internal static class DocumentationPage
{
    private static readonly (string Path, string Name, string ContentType)[] Files =
    [
        ("/docs", "docs.html", "text/html; charset=utf-8"),
        ("/docs/docs.js", "docs.js", "text/javascript; charset=utf-8"),
        ("/docs/docs.css", "docs.css", "text/css; charset=utf-8"),
    ];

    public static void MapDocumentationPage(this IEndpointRouteBuilder endpoints)
    {
        foreach (var (path, name, contentType) in Files)
        {
            var content = Read(name).Replace("<!--problems-->", ProblemRows(), StringComparison.Ordinal);
            endpoints.MapGet(path, (HttpResponse response) =>
            {
                response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'";
                return TypedResults.Text(content, contentType);
            }).AllowAnonymous().ExcludeFromDescription();
        }
    }

    private static string ProblemRows() => string.Concat(ProblemMap.All.Select(problem => string.Create(
        CultureInfo.InvariantCulture, $"<tr><td><code>{problem.Type}</code></td><td>{problem.Status}</td><td>{problem.Title}</td></tr>")));

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
