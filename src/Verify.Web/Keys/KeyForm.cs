using System.Globalization;
using Verify.Application.Access;
using Verify.Application.Outcomes;

namespace Verify.Web.Keys;

/// <summary>The form that makes a key: what was typed and what came of it.</summary>
/// <param name="Days">How long the key is valid, as typed; empty for ever.</param>
/// <param name="Errors">Why it was not made.</param>
public sealed record KeyForm(string Name, ApiScope Scopes, string Days, IReadOnlyList<FieldError> Errors)
{
    private const ApiScope Everyday = ApiScope.ClaimsRead | ApiScope.ClaimsWrite | ApiScope.Review;

    /// <summary>For the first key, which must be able to make the others; else for a colleague at the desk.</summary>
    public static KeyForm Empty(bool isFirst) => new("", isFirst ? ApiScope.All : Everyday, "90", []);

    /// <summary>Null for ever; 0, which no key may have, where it is no number.</summary>
    public int? ExpiresInDays => Days.Length == 0 ? null
        : int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0;

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Message;
}
