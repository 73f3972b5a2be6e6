namespace Verify.Core.Stance.Trained;

/// <summary>Collects features in order; with a list of names it also tells what each column is.</summary>
internal ref struct FeatureRow(Span<float> values, List<string>? names = null)
{
    private readonly Span<float> _values = values;
    private readonly List<string>? _names = names;

    /// <summary>Features written so far.</summary>
    public int Count { get; private set; }

    public void Add(string zone, string name, float value)
    {
        _names?.Add(zone + "." + name);
        _values[Count++] = value;
    }
}
