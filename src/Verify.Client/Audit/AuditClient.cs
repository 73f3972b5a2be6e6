using Verify.Client.Json;
using Verify.Client.Transport;

namespace Verify.Client.Audit;

/// <summary>Who did what; it needs the scope "admin".</summary>
public sealed class AuditClient
{
    private readonly Sender sender;

    internal AuditClient(Sender sender) => this.sender = sender;

    /// <summary>Latest first.</summary>
    public IAsyncEnumerable<AuditView> ListAsync(CancellationToken cancellation = default) =>
        sender.PagesAsync("v1/audit?limit=200", VerifyJson.Default.PageAuditView, cancellation);
}
