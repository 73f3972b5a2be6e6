namespace Verify.Core.Stance.Trained;

/// <summary>
/// One premise and hypothesis made ready for the pair model: tokens, the relations between them, token bits and overall features.
/// A reusable buffer that belongs to one thread at a time; filling it allocates nothing.
/// </summary>
internal sealed class PairInput(Lexicon lexicon)
{
    /// <summary>Premise tokens beyond this are not read.</summary>
    public const int LongestPremise = 80;

    /// <summary>Hypothesis tokens beyond this are not read.</summary>
    public const int LongestHypothesis = 48;

    private readonly PairToken[] _premise = new PairToken[LongestPremise];
    private readonly PairToken[] _hypothesis = new PairToken[LongestHypothesis];
    private readonly WordRelation[] _relations = new WordRelation[LongestPremise * LongestHypothesis];
    private readonly uint[] _premiseBits = new uint[LongestPremise];
    private readonly uint[] _hypothesisBits = new uint[LongestHypothesis];
    private readonly float[] _features = new float[PairFeatures.Count];
    private int _premiseLength;
    private int _hypothesisLength;

    public ReadOnlySpan<PairToken> Premise => _premise.AsSpan(0, _premiseLength);

    public ReadOnlySpan<PairToken> Hypothesis => _hypothesis.AsSpan(0, _hypothesisLength);

    /// <summary>Relations, one row a premise token.</summary>
    public ReadOnlySpan<WordRelation> Relations => _relations.AsSpan(0, _premiseLength * _hypothesisLength);

    public ReadOnlySpan<uint> PremiseBits => _premiseBits.AsSpan(0, _premiseLength);

    public ReadOnlySpan<uint> HypothesisBits => _hypothesisBits.AsSpan(0, _hypothesisLength);

    public ReadOnlySpan<float> Features => _features;

    /// <summary>Reads a pair. An empty sentence reads as no tokens.</summary>
    public void Read(ReadOnlySpan<char> premise, ReadOnlySpan<char> hypothesis)
    {
        _premiseLength = PairTokenizer.Tokenize(lexicon, premise, _premise);
        _hypothesisLength = PairTokenizer.Tokenize(lexicon, hypothesis, _hypothesis);
        var relations = _relations.AsSpan(0, _premiseLength * _hypothesisLength);
        WordRelations.Fill(lexicon, premise, Premise, hypothesis, Hypothesis, relations);
        TokenBits.Fill(lexicon, Premise, Hypothesis, relations, _premiseBits, _hypothesisBits);
        PairFeatures.Fill(lexicon, Premise, Hypothesis, relations, PremiseBits, HypothesisBits, _features);
    }
}
