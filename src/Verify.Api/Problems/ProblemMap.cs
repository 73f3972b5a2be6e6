using System.Collections.Frozen;
using Verify.Application.Outcomes;
using Verify.Client.Problems;

namespace Verify.Api.Problems;

/// <summary>The one place where refusals become problems.</summary>
internal static class ProblemMap
{
    private static readonly FrozenDictionary<string, (int Status, string Title)> Types = new Dictionary<string, (int, string)>
    {
        [ProblemTypes.Invalid] = (400, "The input cannot be accepted"),
        [ProblemTypes.Unreadable] = (400, "The body cannot be read"),
        [ProblemTypes.Unauthenticated] = (401, "A key is needed"),
        [ProblemTypes.Forbidden] = (403, "The key does not allow this"),
        [ProblemTypes.NotFound] = (404, "There is no such thing"),
        [ProblemTypes.MethodNotAllowed] = (405, "The method is not offered here"),
        [ProblemTypes.AlreadyExists] = (409, "The id is taken"),
        [ProblemTypes.NotAllowedNow] = (409, "Its state does not allow this"),
        [ProblemTypes.IdempotencyConflict] = (409, "The idempotency key is in use"),
        [ProblemTypes.VersionMismatch] = (412, "It has changed meanwhile"),
        [ProblemTypes.TooLarge] = (413, "The body is too large"),
        [ProblemTypes.UnsupportedMediaType] = (415, "The media type is not taken here"),
        [ProblemTypes.TooManyRequests] = (429, "Too many requests"),
        [ProblemTypes.Internal] = (500, "The server failed"),
        [ProblemTypes.Busy] = (503, "It is busy"),
        [ProblemTypes.StoreUnavailable] = (503, "The store cannot do its work"),
    }.ToFrozenDictionary();

    /// <summary>Every type of problem, by status.</summary>
    public static IEnumerable<(string Type, int Status, string Title)> All =>
        Types.Select(type => (type.Key, type.Value.Status, type.Value.Title)).OrderBy(type => type.Status).ThenBy(type => type.Key, StringComparer.Ordinal);

    /// <summary>The statuses that any endpoint may answer with beside its own.</summary>
    public static IEnumerable<int> Statuses { get; } = [400, 401, 403, 404, 409, 429, 503];

    public static Problem TooLarge =>
        Make(ProblemTypes.TooLarge, "The body is larger than this address takes; split it, or send articles to /v1/articles/bulk.");

    public static Problem Of(Refusal refusal) => Make(Type(refusal.Code), refusal.Message) with
    {
        Errors = [.. refusal.Fields.Select(field => new ProblemField(field.Field, field.Message))],
    };

    /// <param name="type">One of <see cref="ProblemTypes"/>.</param>
    public static Problem Make(string type, string detail) => new(type, Types[type].Title, Types[type].Status, detail, []);

    private static string Type(RefusalCode code) => code switch
    {
        RefusalCode.Invalid => ProblemTypes.Invalid,
        RefusalCode.NotFound => ProblemTypes.NotFound,
        RefusalCode.AlreadyExists => ProblemTypes.AlreadyExists,
        RefusalCode.NotAllowedNow => ProblemTypes.NotAllowedNow,
        RefusalCode.VersionMismatch => ProblemTypes.VersionMismatch,
        RefusalCode.Busy => ProblemTypes.Busy,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };
}
