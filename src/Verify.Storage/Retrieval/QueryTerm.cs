namespace Verify.Storage.Retrieval;

/// <summary>A term of a claim.</summary>
/// <param name="Near">The numbers of terms that may stand in its place or deny it: its synonyms and antonyms.</param>
internal readonly record struct QueryTerm(uint Number, uint[] Near, bool IsName)
{
    /// <summary>The term's own number, then those near it.</summary>
    public IEnumerable<uint> Numbers => Near.Prepend(Number);
}
