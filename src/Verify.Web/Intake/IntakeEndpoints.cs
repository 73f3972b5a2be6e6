using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Verify.Application.Access;
using Verify.Web.Hosting;

namespace Verify.Web.Intake;

/// <summary>The page for taking articles in.</summary>
internal static class IntakeEndpoints
{
    /// <summary>How long a form waits for its run, so that small ones are answered with their result at once.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static void MapIntakePages(this IEndpointRouteBuilder desk)
    {
        var pages = desk.MapGroup("").Require(ApiScope.Ingest);
        pages.MapGet(Links.Ingest, () => Page.Of<IntakePage>(new IntakeForm(new PastedArticle())));
        pages.MapPost(Links.Ingest, TakeInAsync);
        pages.MapGet(Links.Ingest + "/{run}", Show);
    }

    private static async Task<IResult> TakeInAsync(HttpContext http, IntakeRuns runs, TimeProvider clock, CancellationToken cancellation)
    {
        var fields = await http.Request.ReadFormAsync(cancellation).ConfigureAwait(false);
        var pasted = new PastedArticle(
            fields["outlet"].ToString().Trim(),
            fields["outletName"].ToString(),
            fields["title"].ToString(),
            fields["url"].ToString(),
            fields["published"].ToString(),
            fields["text"].ToString());
        var address = fields["address"].ToString().Trim();
        var pieces = await ReadAsync(pasted, address, fields.Files, cancellation).ConfigureAwait(false);
        if (pieces.Count == 0)
        {
            return Again("Give an address, choose a file or paste an article.", StatusCodes.Status422UnprocessableEntity);
        }

        if (runs.Begin(pieces, Actor.Of(http)) is not { } run)
        {
            return Again("Others are handing in so much that yours would have to wait; try again in a minute.", StatusCodes.Status503ServiceUnavailable);
        }

        await run.Completion.WaitAsync(Patience, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return SeeOther.To(Links.Intake(run.Id));

        IResult Again(string error, int status) => Page.Of<IntakePage>(new IntakeForm(pasted, address, Error: error), status);
    }

    private static RazorComponentResult Show(string run, IntakeRuns runs)
    {
        if (runs.Find(run) is not { Progress: var progress } begun)
        {
            return Page.Message(
                StatusCodes.Status404NotFound,
                "This is no longer shown",
                "Only what was lately handed in can be looked at; the articles that were accepted are under Articles.");
        }

        var isKept = progress is { IsDone: true, Accepted: 0 };
        var pasted = isKept ? begun.Pieces.OfType<IntakePiece.Pasted>().FirstOrDefault()?.Article : null;
        var address = isKept ? begun.Pieces.OfType<IntakePiece.Address>().FirstOrDefault()?.Url : null;
        return Page.Of<IntakePage>(new IntakeForm(pasted ?? new PastedArticle(), address ?? "", progress));
    }

    private static async ValueTask<IReadOnlyList<IntakePiece>> ReadAsync(
        PastedArticle pasted, string address, IFormFileCollection files, CancellationToken cancellation)
    {
        var pieces = new List<IntakePiece>();
        if (address.Length > 0)
        {
            pieces.Add(new IntakePiece.Address(address));
        }

        foreach (var file in files.Where(file => file.Length > 0))
        {
            using var content = new MemoryStream((int)file.Length);
            await file.CopyToAsync(content, cancellation).ConfigureAwait(false);
            pieces.Add(new IntakePiece.File(file.FileName, content.GetBuffer().AsMemory(0, (int)content.Length)));
        }

        if (!pasted.IsEmpty)
        {
            pieces.Add(new IntakePiece.Pasted(pasted));
        }

        return pieces;
    }
}
