namespace Verify.Storage.Retrieval;

/// <summary>Which of a query's terms a text shares, as bits in the query's order.</summary>
/// <param name="Exact">By the term itself.</param>
/// <param name="Near">By a synonym or antonym.</param>
internal readonly record struct SharedTerms(ulong Exact, ulong Near)
{
    public ulong Any => Exact | Near;

    public static SharedTerms operator |(SharedTerms a, SharedTerms b) => new(a.Exact | b.Exact, a.Near | b.Near);
}
