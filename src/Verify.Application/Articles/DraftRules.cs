using System.Globalization;
using Verify.Application.Outcomes;
using Verify.Core.Articles;

namespace Verify.Application.Articles;

/// <summary>What an article must have to be accepted.</summary>
public static class DraftRules
{
    /// <summary>In characters: some ten times the longest live blog that outlets publish.</summary>
    public const int MaximumTextLength = 2_000_000;

    public const int MaximumTitleLength = 1_000;

    public const int MaximumUrlLength = 2_000;

    /// <summary>How far ahead a publication time may lie: clocks and time zones differ by no more.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromHours(24);

    /// <summary>The faults of a draft; empty for one that can be accepted.</summary>
    /// <param name="now">
    /// A publication time more than <see cref="Tolerance"/> after it is refused, since a report from the future would
    /// supersede every other.
    /// </param>
    public static IReadOnlyList<FieldError> Check(ArticleDraft draft, DateTimeOffset now)
    {
        var errors = new List<FieldError>();
        if (draft.Id is not null && !IsId(draft.Id))
        {
            errors.Add(new("id", "The id must be 1 to 200 characters without control characters."));
        }

        if (!IsDomain(draft.Outlet))
        {
            errors.Add(new("outlet", $"The outlet must be a domain name such as 'example.org', not '{Shown(draft.Outlet)}'."));
        }

        if (string.IsNullOrWhiteSpace(draft.Text))
        {
            errors.Add(new("text", "The text is empty; an article needs at least one sentence."));
        }
        else if (draft.Text.Length > MaximumTextLength)
        {
            errors.Add(TooLong("text", draft.Text.Length, MaximumTextLength));
        }

        if (draft.Title.Length > MaximumTitleLength)
        {
            errors.Add(TooLong("title", draft.Title.Length, MaximumTitleLength));
        }

        if (draft.Url?.Length > MaximumUrlLength)
        {
            errors.Add(TooLong("url", draft.Url.Length, MaximumUrlLength));
        }

        if (draft.PublishedAt == default)
        {
            errors.Add(new("publishedAt", "The publication time is missing; give one such as '2025-03-18T16:45:00Z'."));
        }
        else if (draft.PublishedAt > now + Tolerance)
        {
            errors.Add(new("publishedAt", string.Create(
                CultureInfo.InvariantCulture,
                $"The publication time {draft.PublishedAt:u} lies more than a day ahead of now, {now:u}; correct the date.")));
        }

        return errors;
    }

    private static FieldError TooLong(string field, int length, int maximum) =>
        new(field, string.Create(
            CultureInfo.InvariantCulture, $"The {field} has {length} characters; at most {maximum} are accepted."));

    private static bool IsId(string id) => !string.IsNullOrWhiteSpace(id) && id.Length <= 200 && !id.Any(char.IsControl);

    private static bool IsDomain(string outlet) =>
        outlet.Length is > 3 and <= 253 && outlet.Contains('.') && Uri.CheckHostName(outlet) == UriHostNameType.Dns;

    private static string Shown(string value) => value.Length <= 80 ? value : value[..80] + "...";
}
