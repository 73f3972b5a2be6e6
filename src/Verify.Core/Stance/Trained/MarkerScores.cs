namespace Verify.Core.Stance.Trained;

/// <summary>
/// Logistic regression on the presence of marker words (words met in many topics) in the claim, in the article's lead and anywhere in it; each
/// article's row has unit length.
/// </summary>
internal sealed class MarkerScores : IArticleScorer
{
    private readonly short[] _markers;
    private readonly float[] _weights;
    private readonly float[] _bias;
    private readonly int _words;
    private readonly int _classes;

    public MarkerScores(SectionFile file, string name, int lexiconWords)
    {
        var words = file.Array<int>(name + ".words");
        _markers = new short[lexiconWords];
        Array.Fill(_markers, (short)-1);
        for (var i = 0; i < words.Length; i++)
            _markers[words[i]] = (short)i;
        _words = words.Length;
        _weights = file.Array<float>(name + ".weights");
        _bias = file.Array<float>(name + ".bias");
        _classes = _bias.Length;
    }

    public void Score(ArticleScan scan, ReadOnlySpan<float> features, Span<float> logarithms)
    {
        Span<bool> seen = stackalloc bool[_words];
        logarithms.Clear();
        var count = 0;
        for (var zone = 0; zone < ArticleScan.Zones; zone++)
        {
            seen.Clear();
            foreach (var word in scan.Words(zone))
            {
                var marker = word < 0 ? (short)-1 : _markers[word];
                if (marker < 0 || seen[marker])
                    continue;
                seen[marker] = true;
                count++;
                var row = _weights.AsSpan((zone * _words + marker) * _classes, _classes);
                for (var c = 0; c < _classes; c++)
                    logarithms[c] += row[c];
            }
        }
        var norm = 1 / MathF.Sqrt(Math.Max(1, count));
        for (var c = 0; c < _classes; c++)
            logarithms[c] = logarithms[c] * norm + _bias[c];
        LogSoftMax.Apply(logarithms);
    }
}
