namespace Verify.Storage.Retrieval;

/// <summary>A searchable passage of an article: its place and its terms' numbers.</summary>
/// <param name="TextHash">Tells whether a later revision repeats the sentence.</param>
internal readonly record struct PassageTerms(int Revision, int Index, uint TextHash, ReadOnlyMemory<uint> Terms);
