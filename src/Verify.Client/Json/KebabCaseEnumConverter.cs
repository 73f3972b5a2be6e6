using System.Text.Json;
using System.Text.Json.Serialization;

namespace Verify.Client.Json;

/// <summary>Writes an enumeration as words ("single-source") and takes nothing but those words.</summary>
public sealed class KebabCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
