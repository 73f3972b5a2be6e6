namespace Verify.Core.Attribution;

/// <summary>How a noun phrase names whoever it stands for.</summary>
internal enum PhraseKind
{
    Name,
    Pronoun,

    /// <summary>A common noun for a person or body ("the defence secretary", "officials").</summary>
    Role,

    /// <summary>Any other noun phrase.</summary>
    Other,
}
