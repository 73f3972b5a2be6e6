using Verify.Core.Consistency;

namespace Verify.Reports.Json;

/// <summary>The outcome without the evidence that people rejected, as JSON carries it.</summary>
internal sealed record CheckedRecount(string Status, int SupportingSources, int RefutingSources, IReadOnlyList<string> Rejected)
{
    public static CheckedRecount? Of(Recount? recount) => recount is null
        ? null
        : new(recount.Status.Name(), recount.SupportingSources, recount.RefutingSources, [.. recount.Rejected.Select(key => key.ToString())]);
}
