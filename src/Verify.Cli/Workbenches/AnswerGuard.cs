using System.Net;
using Verify.Client;
using Verify.Client.Problems;

namespace Verify.Cli.Workbenches;

/// <summary>Tells another web server at the address from one of Verify, which would else look like one that has nothing.</summary>
internal sealed class AnswerGuard() : DelegatingHandler(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All })
{
    private static readonly string[] Known = ["application/json", "application/problem+json", "application/x-ndjson"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.StatusCode == HttpStatusCode.NoContent || Known.Contains(answer.Content.Headers.ContentType?.MediaType))
        {
            return answer;
        }

        using (answer)
        {
            throw new VerifyProblemException(new Problem(
                ServerFault.NoVerify, "The server does not answer as a Verify server does", (int)answer.StatusCode, "check the address.", []));
        }
    }
}
