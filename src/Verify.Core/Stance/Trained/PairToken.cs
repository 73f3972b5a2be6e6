namespace Verify.Core.Stance.Trained;

/// <summary>One word or number of a sentence as the trained readers see it.</summary>
/// <param name="Word">Index in the <see cref="Lexicon"/>, or <see cref="Lexicon.Unknown"/>.</param>
/// <param name="Hash">Hash of the lower-case text: the identity of a word that the lexicon lacks.</param>
/// <param name="Start">Index of the first character in the text.</param>
/// <param name="Length">Characters that the token covers.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Number">Its value, or NaN.</param>
internal readonly record struct PairToken(int Word, ulong Hash, int Start, int Length, TokenForm Form, double Number)
{
    public bool IsNumber => !double.IsNaN(Number);

    public bool Has(TokenForm form) => (Form & form) != 0;
}
