namespace Verify.Core.Text;

public enum TokenKind
{
    Word,
    Number,
    Symbol,
}
