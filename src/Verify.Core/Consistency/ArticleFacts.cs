using Verify.Core.Articles;
using Verify.Core.Attribution;
using Verify.Core.Syndication;

namespace Verify.Core.Consistency;

/// <summary>What the decision needs to know of an article beside its passages.</summary>
/// <param name="State">Of an article that exists.</param>
/// <param name="Body">The signature of its latest body; null where unknown.</param>
/// <param name="Agency">The outlet's name where it is itself an agency, so that what it publishes is wire text; null for any other.</param>
public sealed record ArticleFacts(ArticleState State, MinHashSignature? Body = null, string? Agency = null)
{
    public string Outlet => State.Latest.Outlet;

    /// <summary>The agencies credited; an agency's own article credits the agency.</summary>
    public IReadOnlyList<string> Agencies =>
        (Agency ?? (State.Latest.Kind == ArticleKind.Wire ? State.Latest.OutletName ?? Outlet : null)) is { } name
            ? [.. State.Latest.Agencies.Append(Canonical(name)).Distinct(StringComparer.OrdinalIgnoreCase)]
            : State.Latest.Agencies;

    private static string Canonical(string name) => WireAgencies.TryResolve(name, out var agency) ? agency : name;
}
