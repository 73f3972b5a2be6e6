using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Verify.Application.Outcomes;
using Verify.Web.Layout;

namespace Verify.Web.Hosting;

/// <summary>Answers with a page.</summary>
internal static class Page
{
    /// <summary>A page component with its model.</summary>
    public static RazorComponentResult Of<TPage>(object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new(typeof(TPage), new Dictionary<string, object?> { ["Model"] = model })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };

    /// <summary>A page that says one thing.</summary>
    public static RazorComponentResult Message(int status, string title, string text) =>
        Of<MessagePage>(new MessageModel(title, text), status);

    public static RazorComponentResult NotFound(string what, string id) => Message(
        StatusCodes.Status404NotFound, $"There is no such {what}", Refusal.NotFound(what, id).Message);

    /// <summary>A cursor that no list gave.</summary>
    public static RazorComponentResult NoSuchListPage() => Message(
        StatusCodes.Status400BadRequest, "There is no such page of the list", "Its address is damaged; start from the first page.");

    /// <summary>Why a command was refused.</summary>
    public static RazorComponentResult Refused(Refusal refusal) =>
        Message(StatusOf(refusal.Code), "This could not be done", refusal.Message);

    public static int StatusOf(RefusalCode code) => code switch
    {
        RefusalCode.Invalid => StatusCodes.Status422UnprocessableEntity,
        RefusalCode.NotFound => StatusCodes.Status404NotFound,
        RefusalCode.Busy => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status409Conflict,
    };
}
