using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Verify.Web.Layout;

namespace Verify.Web.Hosting;

/// <summary>Refuses a form that did not come from a page of this desk.</summary>
internal sealed class FormGuard(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await antiforgery.IsRequestValidAsync(context.HttpContext).ConfigureAwait(false)
            ? await next(context).ConfigureAwait(false)
            : Page.Message(
                StatusCodes.Status400BadRequest,
                "This form has expired",
                "It was not sent from a page that this desk has open. Go back, reload the page and send it again; nothing was changed.");
}
