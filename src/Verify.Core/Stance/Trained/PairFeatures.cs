namespace Verify.Core.Stance.Trained;

/// <summary>Overall features of a pair, in the order that the weights were trained with.</summary>
internal static class PairFeatures
{
    /// <summary>The order of the features: a permuted column makes every later figure meaningless, so a test pins it.</summary>
    public static readonly string[] Names =
    [
        "hypothesis.entailed", "hypothesis.same", "premise.entailed", "premise.same", "log.premise", "log.hypothesis", "length.ratio",
        "bigrams", "longest.run", "order", "premise.negations", "hypothesis.negations", "negation.parity", "antonyms", "opposites",
        "siblings.unmatched", "narrower.unmatched", "numbers.equal", "numbers.unmatched", "numbers.new", "names.unmatched", "names.matched",
        "premise.hedges", "hypothesis.hedges", "premise.refutations", "hypothesis.refutations", "questions", "unmatched", "all.matched",
        "premise.extra",
    ];

    public static int Count => Names.Length;

    private const WordRelation SameWord = WordRelation.Same | WordRelation.SameLemma | WordRelation.EqualNumber;
    private const uint SameBits = (uint)SameWord << TokenBits.FirstRelation;
    private const uint EntailedBits = (uint)WordRelation.Entailing << TokenBits.FirstRelation;
    private const float Many = 5f;

    public static void Fill(
        Lexicon lexicon, ReadOnlySpan<PairToken> premise, ReadOnlySpan<PairToken> hypothesis, ReadOnlySpan<WordRelation> relations,
        ReadOnlySpan<uint> premiseBits, ReadOnlySpan<uint> hypothesisBits, Span<float> features)
    {
        features.Clear();
        features[0] = Coverage(lexicon, hypothesis, hypothesisBits, EntailedBits);
        features[1] = Coverage(lexicon, hypothesis, hypothesisBits, SameBits);
        features[2] = Coverage(lexicon, premise, premiseBits, EntailedBits);
        features[3] = Coverage(lexicon, premise, premiseBits, SameBits);
        features[4] = MathF.Log(1 + premise.Length) / 4;
        features[5] = MathF.Log(1 + hypothesis.Length) / 4;
        features[6] = Math.Min(2f, premise.Length / Math.Max(1f, hypothesis.Length)) / 2;
        if (hypothesis.Length > 0 && premise.Length > 0)
            FillOrder(hypothesis.Length, relations, features);

        var premiseNegations = CountOf(premiseBits, TokenBits.Negation);
        var hypothesisNegations = CountOf(hypothesisBits, TokenBits.Negation);
        features[10] = Capped(premiseNegations);
        features[11] = Capped(hypothesisNegations);
        features[12] = (premiseNegations + hypothesisNegations) % 2;
        features[13] = Capped(CountOf(hypothesisBits, Bit(WordRelation.Antonym)));
        features[14] = Capped(CountOf(hypothesisBits, Bit(WordRelation.Opposite)));
        features[22] = Capped(CountOf(premiseBits, TokenBits.Hedge));
        features[23] = Capped(CountOf(hypothesisBits, TokenBits.Hedge));
        features[24] = Capped(CountOf(premiseBits, TokenBits.Refutation));
        features[25] = Capped(CountOf(hypothesisBits, TokenBits.Refutation));
        features[26] = (CountOf(premiseBits, TokenBits.Question) > 0 ? 1f : 0f) - (CountOf(hypothesisBits, TokenBits.Question) > 0 ? 1f : 0f);
        FillUnmatched(hypothesisBits, CountOf(premiseBits, TokenBits.Number) > 0, features);
        features[29] = Capped(Unmatched(premiseBits));
    }

    private static void FillUnmatched(ReadOnlySpan<uint> bits, bool premiseHasNumbers, Span<float> features)
    {
        int siblings = 0, narrower = 0, equal = 0, different = 0, fresh = 0, unknownNames = 0, knownNames = 0;
        foreach (var token in bits)
        {
            var entailed = (token & EntailedBits) != 0;
            if ((token & TokenBits.Number) != 0)
            {
                equal += entailed ? 1 : 0;
                different += !entailed && premiseHasNumbers ? 1 : 0;
                fresh += !entailed && !premiseHasNumbers ? 1 : 0;
            }
            if ((token & TokenBits.Capital) != 0)
            {
                knownNames += entailed ? 1 : 0;
                unknownNames += entailed ? 0 : 1;
            }
            siblings += !entailed && (token & Bit(WordRelation.Sibling)) != 0 ? 1 : 0;
            narrower += !entailed && (token & Bit(WordRelation.RightIsNarrower)) != 0 ? 1 : 0;
        }
        var unmatched = Unmatched(bits);
        features[15] = Capped(siblings);
        features[16] = Capped(narrower);
        features[17] = Capped(equal);
        features[18] = Capped(different);
        features[19] = Capped(fresh);
        features[20] = Capped(unknownNames);
        features[21] = Capped(knownNames);
        features[27] = Capped(unmatched);
        features[28] = unmatched == 0 ? 1 : 0;
    }

    /// <summary>Bigram overlap, the longest shared run and how often matched words keep their order.</summary>
    private static void FillOrder(int columns, ReadOnlySpan<WordRelation> relations, Span<float> features)
    {
        var rows = relations.Length / columns;
        Span<int> runs = stackalloc int[columns + 1];
        int longest = 0, bigrams = 0, kept = 0, moved = 0, lastMatch = -1;
        for (var i = 0; i < rows; i++)
        {
            var diagonal = 0;
            var firstMatch = -1;
            for (var j = 0; j < columns; j++)
            {
                var above = runs[j + 1];
                var matches = (relations[i * columns + j] & SameWord) != 0;
                runs[j + 1] = matches ? diagonal + 1 : 0;
                diagonal = above;
                if (!matches)
                    continue;
                longest = Math.Max(longest, runs[j + 1]);
                bigrams += runs[j + 1] >= 2 ? 1 : 0;
                if (firstMatch < 0)
                    firstMatch = j;
            }
            if (firstMatch < 0)
                continue;
            kept += firstMatch > lastMatch ? 1 : 0;
            moved += firstMatch < lastMatch ? 1 : 0;
            lastMatch = firstMatch;
        }
        features[7] = Math.Min(1f, bigrams / Math.Max(1f, columns - 1));
        features[8] = longest / (float)columns;
        features[9] = kept / Math.Max(1f, kept + moved);
    }

    private static float Coverage(Lexicon lexicon, ReadOnlySpan<PairToken> tokens, ReadOnlySpan<uint> bits, uint wanted)
    {
        float all = 0, found = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((bits[i] & TokenBits.Stop) != 0)
                continue;
            var idf = lexicon.Idf(tokens[i].Word);
            all += idf;
            found += (bits[i] & wanted) != 0 ? idf : 0;
        }
        return all > 0 ? found / all : 0;
    }

    private static int Unmatched(ReadOnlySpan<uint> bits)
    {
        var count = 0;
        foreach (var token in bits)
            count += (token & (EntailedBits | TokenBits.Stop)) == 0 ? 1 : 0;
        return count;
    }

    private static int CountOf(ReadOnlySpan<uint> bits, uint wanted)
    {
        var count = 0;
        foreach (var token in bits)
            count += (token & wanted) != 0 ? 1 : 0;
        return count;
    }

    private static uint Bit(WordRelation relation) => (uint)relation << TokenBits.FirstRelation;

    private static float Capped(int count) => Math.Min(count, Many) / Many;
}
