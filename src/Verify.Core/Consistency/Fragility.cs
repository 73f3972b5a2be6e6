namespace Verify.Core.Consistency;

/// <summary>How little it would take to change a status.</summary>
/// <param name="Sources">
/// The smallest set of sources whose removal changes the status: ids of origins and names of speakers. Empty where no
/// removal changes it.
/// </param>
/// <param name="Becomes">The status without them; null where no removal changes it.</param>
public sealed record Fragility(IReadOnlyList<string> Sources, ClaimStatus? Becomes)
{
    public static Fragility None { get; } = new([], null);
}
