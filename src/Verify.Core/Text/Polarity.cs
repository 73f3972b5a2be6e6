namespace Verify.Core.Text;

/// <summary>Whether a clause asserts or denies its content.</summary>
public enum Polarity
{
    Affirmative,
    Negative,
}
