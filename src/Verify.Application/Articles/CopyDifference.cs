using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>What two articles that carry one text do not share.</summary>
/// <param name="OnlyHere">Sentences of the article that the other leaves out or words otherwise.</param>
/// <param name="OnlyThere">Sentences of the other that the article has not.</param>
public sealed record CopyDifference(IReadOnlyList<string> OnlyHere, IReadOnlyList<string> OnlyThere)
{
    public static CopyDifference Between(IReadOnlyList<Passage> here, IReadOnlyList<Passage> there)
    {
        ArgumentNullException.ThrowIfNull(here);
        ArgumentNullException.ThrowIfNull(there);
        return new(Except(here, there), Except(there, here));
    }

    private static string[] Except(IReadOnlyList<Passage> these, IReadOnlyList<Passage> those) =>
        [.. these.Select(passage => passage.Text).Except(those.Select(passage => passage.Text), StringComparer.OrdinalIgnoreCase)];
}
