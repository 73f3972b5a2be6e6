using Verify.Core.Consistency;
using Verify.Core.Stance;

namespace Verify.Web.Claims;

/// <summary>One assertion of a claim with its sources.</summary>
/// <param name="Fragile">What the loss of its weakest sources would make of it; null where no loss changes the status.</param>
/// <param name="Mentions">Sentences that take no side.</param>
public sealed record WeighedPart(
    PartAssessment Assessment, IReadOnlyList<CountedGroup> Sources, IReadOnlyList<Testimony> Mentions, string? Fragile)
{
    public IEnumerable<CountedGroup> For => Sources.Where(group => group.Stance == StanceKind.Supports);

    public IEnumerable<CountedGroup> Against => Sources.Where(group => group.Stance == StanceKind.Refutes);

    public static WeighedPart Of(PartAssessment part, Func<Evidence, Testimony> show, Func<string, string> nameOf)
    {
        var testimonies = part.Evidence.Select(show).ToArray();
        return new WeighedPart(
            part,
            CountedGroup.Of(part, testimonies),
            [.. testimonies.Where(item => item.Evidence.Stance == StanceKind.Mentions)],
            StatusWords.Fragile(part, nameOf));
    }
}
