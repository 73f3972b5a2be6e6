using Microsoft.AspNetCore.Http;

namespace Verify.Web.Hosting;

/// <summary>Answers a form with the page to read next (303), so that reloading it sends nothing again.</summary>
internal sealed class SeeOther : IResult
{
    private readonly string address;

    private SeeOther(string address) => this.address = address;

    public static SeeOther To(string address) => new(address);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
