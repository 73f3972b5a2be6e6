using Verify.Core.Text;

namespace Verify.Core.Quantities;

/// <summary>The pieces of one sentence; reading past either end gives <see cref="PieceKind.None"/>.</summary>
internal sealed class Pieces(string text, IReadOnlyList<Token> tokens)
{
    private readonly List<Piece> _pieces = PieceLexer.Cut(text);

    public int Count => _pieces.Count;

    public Piece this[int index] => (uint)index < (uint)_pieces.Count ? _pieces[index] : default;

    public ReadOnlySpan<char> Text(int index)
    {
        var piece = this[index];
        return text.AsSpan(piece.Start, piece.Length);
    }

    public bool IsWord(int index) => this[index].Kind == PieceKind.Word;

    public bool IsDigits(int index) => this[index].Kind == PieceKind.Digits;

    public bool Is(int index, string word) =>
        this[index].Kind == PieceKind.Word && Text(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(int index, char symbol) => this[index].Kind == PieceKind.Symbol && text[this[index].Start] == symbol;

    public bool IsCapitalised(int index) => IsWord(index) && char.IsUpper(text[this[index].Start]);

    public bool IsJoined(int index) => this[index].Kind != PieceKind.None && this[index].Join != PieceJoin.Space;

    /// <summary>The stem of a word piece: its token's, or its own where the token is longer or shorter than the piece.</summary>
    public string Stem(int index)
    {
        var piece = this[index];
        var low = 0;
        var high = tokens.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var token = tokens[middle];
            if (token.Span.End <= piece.Start)
            {
                low = middle + 1;
            }
            else if (token.Span.Start > piece.Start)
            {
                high = middle - 1;
            }
            else
            {
                return token.Normal.Length == piece.Length
                    ? token.Stem
                    : Stemmer.Stem(text[piece.Start..piece.End].ToLowerInvariant());
            }
        }

        return Stemmer.Stem(text[piece.Start..piece.End].ToLowerInvariant());
    }
}
