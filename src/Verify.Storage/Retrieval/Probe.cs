namespace Verify.Storage.Retrieval;

/// <summary>One look into the index.</summary>
/// <param name="Term">The articles to find have this term or one near it.</param>
/// <param name="Within">Where set, they have this one or one near it, and of <paramref name="Term"/> the term itself: it is common.</param>
/// <param name="Limit">Only the latest so many are read.</param>
internal readonly record struct Probe(WeighedTerm Term, WeighedTerm? Within, int Limit)
{
    /// <summary>Whether it finds every article with the term.</summary>
    public bool IsWhole => Within is null && Limit >= Term.Frequency;
}
