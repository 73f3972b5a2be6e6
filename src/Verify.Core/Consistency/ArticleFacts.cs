using Verify.Core.Articles;
using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>What the decision needs to know of an article beside its passages.</summary>
/// <param name="State">Of an article that exists.</param>
/// <param name="Body">The signature of its latest body; null where unknown.</param>
/// <param name="IsWireAgency">The outlet is itself an agency: what it publishes is wire text.</param>
public sealed record ArticleFacts(ArticleState State, MinHashSignature? Body = null, bool IsWireAgency = false)
{
    public string Outlet => State.Latest.Outlet;

    /// <summary>The agencies credited; an agency's own article credits the agency.</summary>
    public IReadOnlyList<string> Agencies =>
        IsWireAgency || State.Latest.Kind == ArticleKind.Wire
            ? [.. State.Latest.Agencies.Append(State.Latest.OutletName ?? Outlet).Distinct(StringComparer.OrdinalIgnoreCase)]
            : State.Latest.Agencies;
}
