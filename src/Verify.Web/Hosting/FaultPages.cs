using Microsoft.AspNetCore.Http;
using Verify.Application.Stores;

namespace Verify.Web.Hosting;

/// <summary>Shows a store that cannot do its work, or a request that cannot be read, as a page.</summary>
internal sealed class FaultPages : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (StoreException fault)
        {
            return Page.Message(StatusCodes.Status503ServiceUnavailable, "The store cannot be used now", fault.Message);
        }
        catch (BadHttpRequestException fault)
        {
            return Page.Message(fault.StatusCode, "This request cannot be read", fault.Message);
        }
        catch (InvalidDataException fault)
        {
            return Page.Message(StatusCodes.Status400BadRequest, "This form cannot be read", fault.Message);
        }
    }
}
