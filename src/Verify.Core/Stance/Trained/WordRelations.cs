namespace Verify.Core.Stance.Trained;

/// <summary>Finds the lexical relations between the tokens of two sentences.</summary>
internal static class WordRelations
{
    /// <summary>Number of relation bits.</summary>
    public const int Count = 13;

    private const int SharedNamePrefix = 4;
    private const double NumberTolerance = 1e-6;

    /// <summary>Fills <paramref name="relations"/>, one row a left token and one column a right token.</summary>
    public static void Fill(
        Lexicon lexicon, ReadOnlySpan<char> leftText, ReadOnlySpan<PairToken> left, ReadOnlySpan<char> rightText, ReadOnlySpan<PairToken> right,
        Span<WordRelation> relations)
    {
        Span<Signatures> signatures = stackalloc Signatures[right.Length];
        for (var j = 0; j < right.Length; j++)
            signatures[j] = new Signatures(lexicon, right[j]);
        for (var i = 0; i < left.Length; i++)
        {
            var signature = new Signatures(lexicon, left[i]);
            var row = relations.Slice(i * right.Length, right.Length);
            for (var j = 0; j < right.Length; j++)
            {
                row[j] = Lexical(lexicon, left[i], signature, right[j], signatures[j])
                    | Numeric(left[i], right[j])
                    | Nominal(leftText, left[i], rightText, right[j]);
            }
        }
    }

    private static WordRelation Lexical(Lexicon lexicon, in PairToken left, in Signatures l, in PairToken right, in Signatures r)
    {
        if (left.Hash == right.Hash)
            return WordRelation.Same;
        if (left.Word < 0 || right.Word < 0)
            return WordRelation.None;
        if (lexicon.Lemma(left.Word) == lexicon.Lemma(right.Word))
            return WordRelation.SameLemma;
        if (!l.HasSenses || !r.HasSenses)
            return WordRelation.None;

        var found = WordRelation.None;
        if ((l.Own & r.Own) != 0 && RelationTable.Meet(lexicon.Own.Of(left.Word), lexicon.Own.Of(right.Word)))
            found |= WordRelation.Synonym;
        if ((l.Ancestors & r.Own) != 0 && RelationTable.Meet(lexicon.Ancestors.Of(left.Word), lexicon.Own.Of(right.Word)))
            found |= WordRelation.RightIsBroader;
        if ((l.Own & r.Ancestors) != 0 && RelationTable.Meet(lexicon.Own.Of(left.Word), lexicon.Ancestors.Of(right.Word)))
            found |= WordRelation.RightIsNarrower;
        if (found == 0 && (l.Parents & r.Parents) != 0 && RelationTable.Meet(lexicon.Parents.Of(left.Word), lexicon.Parents.Of(right.Word)))
            found |= WordRelation.Sibling;
        if (Lists(lexicon, lexicon.Antonyms, left.Word, right.Word))
            found |= WordRelation.Antonym;
        else if (Lists(lexicon, lexicon.Opposites, left.Word, right.Word))
            found |= WordRelation.Opposite;
        if (Lists(lexicon, lexicon.Derived, left.Word, right.Word))
            found |= WordRelation.Derived;
        return found;
    }

    private static bool Lists(Lexicon lexicon, RelationTable table, int left, int right) =>
        !table.Of(left).IsEmpty && (table.Contains(left, right) || table.Contains(left, lexicon.Lemma(right)));

    private static WordRelation Numeric(in PairToken left, in PairToken right)
    {
        if (!left.IsNumber || !right.IsNumber)
            return WordRelation.None;
        return Math.Abs(left.Number - right.Number) <= NumberTolerance * Math.Max(Math.Abs(left.Number), 1)
            ? WordRelation.EqualNumber
            : WordRelation.DifferentNumber;
    }

    private static WordRelation Nominal(ReadOnlySpan<char> leftText, in PairToken left, ReadOnlySpan<char> rightText, in PairToken right)
    {
        if (left.Hash == right.Hash || !IsNameLike(left) || !IsNameLike(right))
            return WordRelation.None;
        var shared = leftText.Slice(left.Start, left.Length).CommonPrefixLength(rightText.Slice(right.Start, right.Length));
        if (shared >= SharedNamePrefix)
            return WordRelation.SimilarName;
        return left.Has(TokenForm.Capital) && right.Has(TokenForm.Capital) ? WordRelation.DifferentName : WordRelation.None;
    }

    private static bool IsNameLike(in PairToken token) => token.Has(TokenForm.Capital | TokenForm.Initial);

    private readonly struct Signatures(Lexicon lexicon, PairToken token)
    {
        public readonly ulong Own = SensesOf(lexicon, lexicon.Own, token);
        public readonly ulong Ancestors = SensesOf(lexicon, lexicon.Ancestors, token);
        public readonly ulong Parents = SensesOf(lexicon, lexicon.Parents, token);

        public bool HasSenses => Own != 0;

        private static ulong SensesOf(Lexicon lexicon, RelationTable table, PairToken token) =>
            (lexicon.Traits(token.Word) & WordTraits.Stop) != 0 ? 0 : RelationTable.Signature(table.Of(token.Word));
    }
}
