using System.Text;

namespace Verify.Core.Stance.Trained;

/// <summary>The trees that read whole articles and headlines.</summary>
internal sealed class ArticleWeights
{
    /// <exception cref="InvalidDataException">The weights were trained on other features than <see cref="ArticleFeatures"/> computes.</exception>
    public ArticleWeights(SectionFile file, Lexicon lexicon)
    {
        if (Encoding.UTF8.GetString(file.Array<byte>("features")) != string.Join('\n', ArticleFeatures.Names))
            throw new InvalidDataException("The article weights were trained on other features.");
        Related = new ArticleClassifier(file, "related", lexicon);
        Stance = new ArticleClassifier(file, "stance", lexicon);
        Headline = new ArticleClassifier(file, "headline", lexicon);
        Decision = file.Array<float>("decision");
    }

    /// <summary>The weights that ship.</summary>
    public static ArticleWeights Shipped => field ??= ShippedWeights.Load("articles.bin", file => new ArticleWeights(file, Lexicon.Shipped));

    /// <summary>Whether the article is about the claim at all: related, unrelated.</summary>
    public ArticleClassifier Related { get; }

    /// <summary>Agrees, disagrees, discusses, given that it is.</summary>
    public ArticleClassifier Stance { get; }

    /// <summary>Supports, refutes, mentions: a headline against a claim.</summary>
    public ArticleClassifier Headline { get; }

    /// <summary>Factors on the probabilities (agrees, disagrees, discusses, unrelated) by which the decision is taken.</summary>
    public float[] Decision { get; }
}
