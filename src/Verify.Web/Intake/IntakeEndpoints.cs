using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Ingest;
using Verify.Web.Hosting;

namespace Verify.Web.Intake;

/// <summary>The page for taking articles in.</summary>
internal static class IntakeEndpoints
{
    public static void MapIntakePages(this IEndpointRouteBuilder desk)
    {
        desk.MapGet(Links.Ingest, () => Page.Of<IntakePage>(new IntakeForm(new PastedArticle(), null)));
        desk.MapPost(Links.Ingest, TakeInAsync);
    }

    private static async Task<RazorComponentResult> TakeInAsync(HttpContext http, IntakeDesk intake, CancellationToken cancellation)
    {
        var form = await http.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
        var pasted = new PastedArticle(
            form["outlet"].ToString(),
            form["outletName"].ToString(),
            form["title"].ToString(),
            form["url"].ToString(),
            form["published"].ToString(),
            form["text"].ToString());
        var results = new List<IntakeResult>();
        if (!pasted.IsEmpty)
        {
            results.AddRange(await intake.PasteAsync(pasted, Actor.Of(http), cancellation).ConfigureAwait(false));
        }

        foreach (var file in form.Files.Where(file => file.Length > 0))
        {
            results.AddRange(await UploadAsync(http, intake, file, cancellation).ConfigureAwait(false));
        }

        if (results.Count == 0)
        {
            results.Add(new IntakeResult("this form", null, "", "empty", ["Paste an article or choose a file."]));
        }

        var refused = !results.Any(result => result.IsAccepted);
        return Page.Of<IntakePage>(
            new IntakeForm(refused ? pasted : new PastedArticle(), results),
            refused ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static async ValueTask<IReadOnlyList<IntakeResult>> UploadAsync(
        HttpContext http, IntakeDesk intake, IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > IngestLimits.MaximumDocumentBytes)
        {
            return [new IntakeResult(file.FileName, null, "", "not read", [$"The file is larger than {IngestLimits.MaximumDocumentBytes / 1_000_000} MB."])];
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellation).ConfigureAwait(false);
        return await intake.UploadAsync(content.GetBuffer().AsMemory(0, (int)content.Length), file.FileName, Actor.Of(http), cancellation)
            .ConfigureAwait(false);
    }
}
