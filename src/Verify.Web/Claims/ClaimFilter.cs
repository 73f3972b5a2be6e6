using Verify.Application.Claims;
using Verify.Core.Consistency;
using Verify.Web.Hosting;

namespace Verify.Web.Claims;

/// <summary>What the list of claims is narrowed to, as its address says it.</summary>
/// <param name="Status">A status's name; anything else counts as none.</param>
/// <param name="Flag">A flag's name; anything else counts as none.</param>
public sealed record ClaimFilter(string? Status, string? Flag, string? Outlet, string? Text, bool Withdrawn, string? Cursor)
{
    public static IReadOnlyList<ClaimStatus> Statuses { get; } = Enum.GetValues<ClaimStatus>();

    public static IReadOnlyList<ClaimFlag> Flags { get; } = Enum.GetValues<ClaimFlag>();

    public bool IsNarrowed => Query is not { Status: null, Flag: null, Outlet: null, Text: null };

    internal ClaimQuery Query => new(
        Statuses.Where(status => status.Name() == Status).Select(status => (ClaimStatus?)status).FirstOrDefault(),
        Flags.Where(flag => flag.Name() == Flag).Select(flag => (ClaimFlag?)flag).FirstOrDefault(),
        Given(Outlet)?.ToLowerInvariant(),
        Given(Text),
        IncludeWithdrawn: Withdrawn,
        Cursor: Given(Cursor));

    /// <summary>The same list on another page.</summary>
    public string At(string? cursor) => Address(Status, cursor);

    /// <summary>The same list of another status, from its start.</summary>
    public string Of(ClaimStatus? status) => Address(status?.Name(), null);

    private string Address(string? status, string? cursor) => Links.With(
        Links.Claims,
        ("status", status),
        ("flag", Flag),
        ("outlet", Outlet),
        ("q", Text),
        ("withdrawn", Withdrawn ? "true" : null),
        ("cursor", cursor));

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
