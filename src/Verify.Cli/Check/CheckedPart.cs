using Verify.Core.Consistency;

namespace Verify.Cli.Check;

/// <summary>One assertion of a claim as <c>--format json</c> prints it.</summary>
internal sealed record CheckedPart(
    string Text, string Status, IReadOnlyList<string> Flags, int SupportingSources, int RefutingSources, int Rule, string WouldChange)
{
    public static CheckedPart Of(PartAssessment part) => new(
        part.Text,
        part.Decision.Status.Name(),
        [.. part.Flags.Select(flag => flag.Name())],
        part.Decision.SupportingSources,
        part.Decision.RefutingSources,
        part.Decision.Rule,
        part.WouldChange);
}
