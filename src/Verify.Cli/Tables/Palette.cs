using Spectre.Console;
using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Cli.Tables;

/// <summary>The few colours that tables use; every one of them repeats what a word or a sign says.</summary>
internal static class Palette
{
    public static readonly Style Strong = new(decoration: Decoration.Bold);

    public static readonly Style Soft = new(decoration: Decoration.Dim);

    private static readonly Style For = new(Color.Green);

    private static readonly Style Against = new(Color.Red);

    private static readonly Style Unsettled = new(Color.Yellow);

    public static Style Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Corroborated or ClaimStatus.SingleSource => For,
        ClaimStatus.Contradicted or ClaimStatus.Challenged => Against,
        ClaimStatus.Disputed or ClaimStatus.Outdated or ClaimStatus.Withdrawn => Unsettled,
        _ => Soft,
    };

    public static Style Of(Evidence evidence) =>
        evidence.State != EvidenceState.Live ? Soft : evidence.Stance == StanceKind.Supports ? For : Against;
}
