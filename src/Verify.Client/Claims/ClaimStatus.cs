using System.Text.Json.Serialization;
using Verify.Client.Json;

namespace Verify.Client.Claims;

/// <summary>The outcome for a claim across independent sources. None of them says that it is true.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ClaimStatus>))]
public enum ClaimStatus
{
    /// <summary>There was support and all of it was retracted.</summary>
    Withdrawn,

    /// <summary>There was support and it was superseded or corrected.</summary>
    Outdated,

    /// <summary>Outlets conflict; or, where no outlet speaks for itself, the parties do.</summary>
    Disputed,

    /// <summary>Two or more sources refute it and none supports it.</summary>
    Contradicted,

    /// <summary>One source refutes it and none supports it.</summary>
    Challenged,

    /// <summary>Two or more independent sources support it and none refutes it.</summary>
    Corroborated,

    /// <summary>One source supports it.</summary>
    SingleSource,

    /// <summary>Only speakers assert it; no outlet does in its own voice.</summary>
    Attributed,

    /// <summary>Nothing live bears on it.</summary>
    Unverified,
}
