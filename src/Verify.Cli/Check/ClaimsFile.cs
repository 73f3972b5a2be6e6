using System.Globalization;
using System.Text.Json;

namespace Verify.Cli.Check;

/// <summary>Reads a file of claims: a JSON array of <c>{ id, text, contextDate }</c>; other fields are ignored.</summary>
internal static class ClaimsFile
{
    private const string Form = "[ { \"id\": \"1\", \"text\": \"The ferry has returned.\", \"contextDate\": \"2026-05-02\" } ]";

    /// <summary>The claims that can be asked; what is wrong with the others goes to <paramref name="faults"/>.</summary>
    /// <exception cref="UsageException">The file cannot be read as a whole.</exception>
    public static async Task<IReadOnlyList<ClaimInput>> ReadAsync(FileInfo file, Faults faults, CancellationToken cancellation)
    {
        if (!file.Exists)
        {
            throw new UsageException($"There is no claims file '{file}'; check the path.");
        }

        using var document = await ParseAsync(file, cancellation);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new UsageException($"{file} is not a JSON array of claims; write {Form}.");
        }

        var claims = new List<ClaimInput>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var element in document.RootElement.EnumerateArray())
        {
            number++;
            var (claim, fault) = Read(element);
            if (claim is not null && !ids.Add(claim.Id.Value))
            {
                fault = $"The id '{claim.Id}' is taken by an earlier claim; give each its own.";
            }

            if (fault is null)
            {
                claims.Add(claim!);
            }
            else
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{file}, claim {number}: {fault}"));
            }
        }

        return claims;
    }

    private static async Task<JsonDocument> ParseAsync(FileInfo file, CancellationToken cancellation)
    {
        try
        {
            await using var stream = file.OpenRead();
            return await JsonDocument.ParseAsync(stream, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }, cancellation);
        }
        catch (JsonException malformed)
        {
            throw new UsageException(string.Create(
                CultureInfo.InvariantCulture, $"{file} is malformed JSON at line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1}; mend the syntax there."));
        }
    }

    private static (ClaimInput? Claim, string? Fault) Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || Text(element, "text") is not { } text)
        {
            return (null, $"It has no text; write {Form}.");
        }

        DateOnly? contextDate = null;
        if (Text(element, "contextDate") is { } written)
        {
            if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return (null, $"The contextDate '{written}' is not a day; write it as 2026-05-02.");
            }

            contextDate = date;
        }

        var claim = ClaimInput.Of(text, contextDate);
        if (Text(element, "id") is not { } id)
        {
            return (claim, null);
        }

        return id.Trim().Length is 0 or > 200 || id.Any(char.IsControl)
            ? (null, "The id must be 1 to 200 characters without control characters.")
            : (claim with { Id = new(id) }, null);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;
}
