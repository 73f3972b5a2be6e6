namespace Verify.Core.Stance.Trained;

/// <summary>
/// The word table that the trained readers share: quantised word vectors (Wink, from GloVe), dictionary forms, document frequencies and
/// the WordNet relations between single words (Fellbaum, 1998). Immutable and safe to share between threads.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>Dimensions of a word vector.</summary>
    public const int Dimensions = 100;

    /// <summary>The index given to a word that the table does not hold.</summary>
    public const int Unknown = -1;

    private const float UnknownIdf = 9f;

    private readonly ulong[] _slots;
    private readonly sbyte[] _vectors;
    private readonly float[] _scales;
    private readonly int[] _lemmas;
    private readonly float[] _idf;
    private readonly WordTraits[] _traits;

    public Lexicon(SectionFile file)
    {
        _slots = file.Array<ulong>("hash");
        _vectors = file.Array<sbyte>("vectors");
        _scales = file.Array<float>("scale");
        _lemmas = file.Array<int>("lemma");
        _idf = file.Array<float>("idf");
        Own = new RelationTable(file, "own");
        Ancestors = new RelationTable(file, "ancestors");
        Parents = new RelationTable(file, "parents");
        Antonyms = new RelationTable(file, "antonyms");
        Opposites = new RelationTable(file, "opposites");
        Derived = new RelationTable(file, "derived");
        _traits = CueWords.TraitsByWord(this);
    }

    /// <summary>The shipped table.</summary>
    public static Lexicon Shipped => field ??= ShippedWeights.Load("lexicon.bin", file => new Lexicon(file));

    public int Count => _lemmas.Length;

    /// <summary>Synsets of a word's leading senses.</summary>
    public RelationTable Own { get; }

    /// <summary>Synsets above a word's leading senses, the most generic ones left out.</summary>
    public RelationTable Ancestors { get; }

    /// <summary>Direct hypernyms of a word's leading noun senses: what co-hyponyms share.</summary>
    public RelationTable Parents { get; }

    /// <summary>Words that WordNet, or a negating prefix, opposes to a word.</summary>
    public RelationTable Antonyms { get; }

    /// <summary>Words in the clusters around a word's antonyms.</summary>
    public RelationTable Opposites { get; }

    /// <summary>Derivationally related words.</summary>
    public RelationTable Derived { get; }

    /// <summary>FNV-1a over UTF-16 code units (Fowler, Noll and Vo).</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var unit in word)
            hash = (hash ^ unit) * 0x100000001B3UL;
        return hash;
    }

    /// <summary>The index of a lower-case word by its <see cref="Hash"/>, or <see cref="Unknown"/>.</summary>
    public int Find(ulong hash)
    {
        var mask = (uint)_slots.Length - 1;
        for (var slot = (uint)hash & mask; ; slot = (slot + 1) & mask)
        {
            var entry = _slots[slot];
            if (entry >> 32 == 0)
                return Unknown;
            if ((uint)entry == (uint)(hash >> 32))
                return (int)(entry >> 32) - 1;
        }
    }

    public int Lemma(int word) => word < 0 ? word : _lemmas[word];

    public float Idf(int word) => word < 0 ? UnknownIdf : _idf[word];

    public WordTraits Traits(int word) => word < 0 ? WordTraits.None : _traits[word];

    /// <summary>The word's unit-length vector as 8-bit steps, and the size of one step.</summary>
    public ReadOnlySpan<sbyte> Vector(int word, out float step)
    {
        step = _scales[word];
        return _vectors.AsSpan(word * Dimensions, Dimensions);
    }
}
