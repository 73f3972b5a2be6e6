namespace Verify.Core.Stance.Trained;

/// <summary>
/// What the pair model is told about a token beside its vector: how it is written, what the word is known for, and which relations it has
/// to any token of the other sentence. The order of the bits is part of the weights.
/// </summary>
internal static class TokenBits
{
    public const uint Unknown = 1 << 0;
    public const uint Number = 1 << 1;
    public const uint Capital = 1 << 2;
    public const uint Initial = 1 << 3;
    public const uint Negation = 1 << 4;
    public const uint Stop = 1 << 5;
    public const uint Hedge = 1 << 6;
    public const uint Refutation = 1 << 7;
    public const uint Question = 1 << 8;
    public const uint Modal = 1 << 9;
    public const uint Quoted = 1 << 10;

    /// <summary>Position of the first relation bit.</summary>
    public const int FirstRelation = 11;

    public const int Count = FirstRelation + WordRelations.Count;

    /// <summary>Sets the bits of every token.</summary>
    public static void Fill(
        Lexicon lexicon, ReadOnlySpan<PairToken> premise, ReadOnlySpan<PairToken> hypothesis, ReadOnlySpan<WordRelation> relations,
        Span<uint> premiseBits, Span<uint> hypothesisBits)
    {
        for (var j = 0; j < hypothesis.Length; j++)
            hypothesisBits[j] = Own(lexicon, hypothesis[j]);
        for (var i = 0; i < premise.Length; i++)
        {
            var bits = Own(lexicon, premise[i]);
            var row = relations.Slice(i * hypothesis.Length, hypothesis.Length);
            for (var j = 0; j < row.Length; j++)
            {
                var shifted = (uint)row[j] << FirstRelation;
                bits |= shifted;
                hypothesisBits[j] |= shifted;
            }
            premiseBits[i] = bits;
        }
    }

    private static uint Own(Lexicon lexicon, in PairToken token)
    {
        var traits = lexicon.Traits(token.Word);
        return When(token.Word < 0, Unknown)
            | When(token.IsNumber, Number)
            | When(token.Has(TokenForm.Capital), Capital)
            | When(token.Has(TokenForm.Initial), Initial)
            | When(token.Has(TokenForm.Question), Question)
            | When(token.Has(TokenForm.Quoted), Quoted)
            | When((traits & WordTraits.Negation) != 0, Negation)
            | When((traits & WordTraits.Stop) != 0, Stop)
            | When((traits & WordTraits.Hedge) != 0, Hedge)
            | When((traits & WordTraits.Refutation) != 0, Refutation)
            | When((traits & WordTraits.Modal) != 0, Modal);
    }

    private static uint When(bool condition, uint bit) => condition ? bit : 0;
}
