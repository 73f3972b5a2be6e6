using System.Text;

namespace Verify.Core.Stance.Trained;

/// <summary>The trees that read whole articles and headlines.</summary>
internal sealed class ArticleWeights
{
    /// <exception cref="InvalidDataException">The weights were trained on other features than <see cref="ArticleFeatures"/> computes.</exception>
    public ArticleWeights(SectionFile file)
    {
        if (Encoding.UTF8.GetString(file.Bytes("features").Span) != string.Join('\n', ArticleFeatures.Names))
            throw new InvalidDataException("The article weights were trained on other features.");
        Related = new BoostedTrees(file, "related");
        Stance = new BoostedTrees(file, "stance");
        Headline = new BoostedTrees(file, "headline");
        HeadlineLinear = new LinearScores(file, "headline.linear");
        Decision = file.Array<float>("decision");
    }

    /// <summary>Whether the article is about the claim at all: one log-odds.</summary>
    public BoostedTrees Related { get; }

    /// <summary>Agrees, disagrees, discusses, given that it is.</summary>
    public BoostedTrees Stance { get; }

    /// <summary>Supports, refutes, mentions: a headline against a claim.</summary>
    public BoostedTrees Headline { get; }

    /// <inheritdoc cref="Headline"/>
    public LinearScores HeadlineLinear { get; }

    /// <summary>Factors on the probabilities (agrees, disagrees, discusses, unrelated) by which the decision is taken.</summary>
    public float[] Decision { get; }
}
