namespace Verify.Core.Stance;

/// <summary>What a reason is about; flags and certain vetoes are read off it.</summary>
public enum ReasonKind
{
    Alignment,
    Name,
    Quantity,
    Date,
    Polarity,
    Antonym,
    Speaker,
    Hedge,
    Model,
}
