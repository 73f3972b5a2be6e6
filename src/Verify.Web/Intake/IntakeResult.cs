using Verify.Core.Articles;

namespace Verify.Web.Intake;

/// <summary>What became of one article that was handed in.</summary>
/// <param name="Source">The file or address, with the place in it.</param>
/// <param name="Article">Null where it was not accepted.</param>
/// <param name="Notes">Why it was not accepted, or what the submitter should know.</param>
public sealed record IntakeResult(string Source, ArticleId? Article, string Title, string Outcome, IReadOnlyList<string> Notes)
{
    public bool IsAccepted => Article is not null;

    internal static IntakeResult NotTakenIn(string source, string why) => new(source, null, "", "not taken in", [why]);
}
