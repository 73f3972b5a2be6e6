using System.Numerics.Tensors;

namespace Verify.Core.Stance.Trained;

/// <summary>
/// One article read against one claim, sentence by sentence: how each sentence matches the claim and which cue words it holds.
/// A reusable buffer that belongs to one thread at a time.
/// </summary>
internal sealed class ArticleScan(Lexicon lexicon, ArticleCues cueWords)
{
    /// <summary>Sentences beyond this are not read.</summary>
    public const int MostSentences = 60;

    /// <summary>Zones whose words are kept: the claim, the article's lead, the whole article.</summary>
    public const int Zones = 3;

    private const int LeadSentences = 3;
    private const int CueReach = 6;
    private const uint SameBits = (uint)(WordRelation.Same | WordRelation.SameLemma | WordRelation.EqualNumber) << TokenBits.FirstRelation;
    private const uint EntailedBits = (uint)WordRelation.Entailing << TokenBits.FirstRelation;

    private readonly PairInput _pair = new(lexicon);
    private readonly Range[] _sentences = new Range[MostSentences];
    private readonly float[] _features = new float[MostSentences * PairFeatures.Count];
    private readonly float[] _cues = new float[MostSentences * ArticleCues.Count];
    private readonly float[] _nearCues = new float[MostSentences * ArticleCues.Count];
    private readonly float[] _vectors = new float[(MostSentences + 1) * Lexicon.Dimensions];
    private readonly float[] _word = new float[Lexicon.Dimensions];
    private readonly float[] _matches = new float[MostSentences];
    private readonly int[] _tokens = new int[MostSentences];
    private readonly int[] _ranking = new int[MostSentences];
    private readonly uint[] _claimBits = new uint[PairInput.LongestHypothesis];
    private readonly uint[] _leadBits = new uint[PairInput.LongestHypothesis];
    private readonly PairToken[] _claim = new PairToken[PairInput.LongestHypothesis];
    private readonly float[] _claimCues = new float[ArticleCues.Count];
    private readonly float[] _keys = new float[MostSentences];
    private readonly int[] _claimWords = new int[PairInput.LongestHypothesis];
    private readonly int[] _words = new int[MostSentences * PairInput.LongestPremise];
    private int _claimLength;
    private int _leadWords;
    private int _allWords;

    /// <summary>Sentences that were read.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<PairToken> Claim => _claim.AsSpan(0, _claimLength);

    /// <summary>How often each cue family occurs in the claim.</summary>
    public ReadOnlySpan<float> ClaimCues => _claimCues;

    /// <summary>Sentence indices, the best match first.</summary>
    public ReadOnlySpan<int> Ranking => _ranking.AsSpan(0, Count);

    /// <summary>Where a sentence stands in the article.</summary>
    public Range Sentence(int index) => _sentences[index];

    /// <summary>Tokens of a sentence.</summary>
    public int Tokens(int index) => _tokens[index];

    /// <summary>The <see cref="PairFeatures"/> of a sentence against the claim.</summary>
    public ReadOnlySpan<float> Features(int index) => _features.AsSpan(index * PairFeatures.Count, PairFeatures.Count);

    /// <summary>How often each cue family occurs in a sentence.</summary>
    public ReadOnlySpan<float> Cues(int index) => _cues.AsSpan(index * ArticleCues.Count, ArticleCues.Count);

    /// <summary>The cues within a few words of one that the claim shares.</summary>
    public ReadOnlySpan<float> NearCues(int index) => _nearCues.AsSpan(index * ArticleCues.Count, ArticleCues.Count);

    /// <summary>How well a sentence matches, the higher the better.</summary>
    public float Match(int index) => _matches[index];

    /// <summary>The lexicon indices of a zone's words: 0 the claim, 1 the lead, 2 the whole article.</summary>
    public ReadOnlySpan<int> Words(int zone) => zone switch
    {
        0 => _claimWords.AsSpan(0, _claimLength),
        1 => _words.AsSpan(0, _leadWords),
        _ => _words.AsSpan(0, _allWords),
    };

    /// <summary>The idf-weighted sum of a sentence's word vectors.</summary>
    public ReadOnlySpan<float> Vector(int index) => _vectors.AsSpan(index * Lexicon.Dimensions, Lexicon.Dimensions);

    public ReadOnlySpan<float> ClaimVector => Vector(MostSentences);

    /// <summary>The share of the claim, by idf, that any sentence (or any of the first three) says again.</summary>
    public float UnionCoverage(bool lead, bool same)
    {
        var bits = lead ? _leadBits : _claimBits;
        float all = 0, found = 0;
        for (var j = 0; j < _claimLength; j++)
        {
            if ((bits[j] & TokenBits.Stop) != 0)
                continue;
            var idf = lexicon.Idf(_claim[j].Word);
            all += idf;
            found += (bits[j] & (same ? SameBits : EntailedBits)) != 0 ? idf : 0;
        }
        return all > 0 ? found / all : 0;
    }

    public void Read(ReadOnlySpan<char> claim, ReadOnlySpan<char> article)
    {
        Count = SentenceCutter.Cut(article, _sentences);
        Array.Clear(_claimBits);
        Array.Clear(_leadBits);
        Array.Clear(_claimCues);
        _pair.Read(default, claim);
        _claimLength = _pair.Hypothesis.Length;
        _pair.Hypothesis.CopyTo(_claim);
        for (var j = 0; j < _claimLength; j++)
        {
            CountCues(_claim[j], _claimCues);
            _claimWords[j] = _claim[j].Word;
        }
        _leadWords = _allWords = 0;
        SumVectors(Claim, MostSentences);
        for (var s = 0; s < Count; s++)
            ReadSentence(s, article[_sentences[s]], claim);
        for (var s = 0; s < Count; s++)
        {
            _ranking[s] = s;
            _keys[s] = -_matches[s] + s * 1e-5f;
        }
        Array.Sort(_keys, _ranking, 0, Count);
    }

    private void ReadSentence(int s, ReadOnlySpan<char> sentence, ReadOnlySpan<char> claim)
    {
        _pair.Read(sentence, claim);
        var features = _pair.Features;
        features.CopyTo(_features.AsSpan(s * PairFeatures.Count));
        _tokens[s] = _pair.Premise.Length;
        _matches[s] = features[0] + features[1] + 0.5f * features[7] + 0.5f * features[8];
        for (var j = 0; j < _claimLength; j++)
        {
            _claimBits[j] |= _pair.HypothesisBits[j];
            if (s < LeadSentences)
                _leadBits[j] |= _pair.HypothesisBits[j];
        }
        SumVectors(_pair.Premise, s);
        foreach (var token in _pair.Premise)
            _words[_allWords++] = token.Word;
        if (s < LeadSentences)
            _leadWords = _allWords;

        var cues = _cues.AsSpan(s * ArticleCues.Count, ArticleCues.Count);
        var near = _nearCues.AsSpan(s * ArticleCues.Count, ArticleCues.Count);
        cues.Clear();
        near.Clear();
        for (var i = 0; i < _pair.Premise.Length; i++)
        {
            CountCues(_pair.Premise[i], cues);
            if (IsNearMatch(i, _pair.PremiseBits))
                CountCues(_pair.Premise[i], near);
        }
    }

    private static bool IsNearMatch(int index, ReadOnlySpan<uint> bits)
    {
        var end = Math.Min(bits.Length, index + CueReach + 1);
        for (var i = Math.Max(0, index - CueReach); i < end; i++)
        {
            if (i != index && (bits[i] & SameBits) != 0 && (bits[i] & TokenBits.Stop) == 0)
                return true;
        }
        return false;
    }

    private void CountCues(in PairToken token, Span<float> counts)
    {
        for (var rest = cueWords.Of(token.Word); rest != 0; rest &= rest - 1)
            counts[System.Numerics.BitOperations.TrailingZeroCount(rest)]++;
        counts[(int)ArticleCue.Question] += token.Has(TokenForm.Question) ? 1 : 0;
        counts[(int)ArticleCue.Quotation] += token.Has(TokenForm.Quoted) ? 1 : 0;
    }

    private void SumVectors(ReadOnlySpan<PairToken> tokens, int row)
    {
        var sum = _vectors.AsSpan(row * Lexicon.Dimensions, Lexicon.Dimensions);
        sum.Clear();
        foreach (var token in tokens)
        {
            if (token.Word < 0 || (lexicon.Traits(token.Word) & WordTraits.Stop) != 0)
                continue;
            TensorPrimitives.ConvertTruncating(lexicon.Vector(token.Word, out var step), _word.AsSpan());
            TensorPrimitives.MultiplyAdd(_word, step * lexicon.Idf(token.Word), sum, sum);
        }
    }
}
