using System.Globalization;
using Verify.Core.Articles;

namespace Verify.Ingest;

/// <summary>Turns what a format holds into a draft, or says what it lacks.</summary>
internal static class DraftMaker
{
    private const char Replacement = '\uFFFD';

    /// <param name="place">Where in the source; null for the whole of it.</param>
    public static ReadResult Make(FoundArticle found, FieldNames names, string source, string? place)
    {
        var title = OneLine(found.Title);
        if (place is not null && title is not null)
        {
            place = $"{place} ({Shortened(title)})";
        }

        if (string.IsNullOrWhiteSpace(found.Text))
        {
            return Unreadable("text", $"It has no text; add {names.Text}.");
        }

        if (string.IsNullOrWhiteSpace(found.Published))
        {
            return Unreadable("publishedAt", $"It has no publication date; add {names.Published} such as '2026-03-18T16:45:00Z'.");
        }

        if (!PublicationTime.TryParse(found.Published, out var publishedAt))
        {
            return Unreadable(
                "publishedAt",
                $"'{Shortened(found.Published)}' is not a date; write {names.Published} as '2026-03-18T16:45:00Z' (ISO 8601).");
        }

        var outlet = OutletOf(found);
        if (outlet is null)
        {
            return Unreadable("outlet", $"It does not say which outlet published it; add {names.Outlet}.");
        }

        var text = found.Text;
        var draft = new ArticleDraft(
            Filled(found.Id),
            Filled(found.Url),
            outlet,
            OneLine(found.OutletName),
            title ?? TitleFinder.Find(text),
            OneLine(found.Byline),
            publishedAt,
            Filled(found.Language)?.Split('-', '_')[0].ToLowerInvariant(),
            found.Kind,
            text,
            found.WireCredits,
            found.Posts,
            OneLine(found.CorrectionNote));
        return new ReadResult.Read(draft, place is null ? source : $"{source}, {place}", OneLine(found.RetractionNote), Damage(text));

        ReadResult Unreadable(string field, string message) => new ReadResult.Unreadable(new ReadProblem(source, place, message, field));
    }

    private static string? OutletOf(FoundArticle found) =>
        (found.Outlet is null ? null : RegistrableDomain.Of(found.Outlet)) ?? (found.Url is null ? null : RegistrableDomain.Of(found.Url));

    private static string[] Damage(string text)
    {
        var damaged = text.Count(character => character == Replacement);
        return damaged == 0
            ? []
            : [string.Create(CultureInfo.InvariantCulture, $"{damaged} {(damaged == 1 ? "character" : "characters")} could not be read and show as '{Replacement}'; save the input as UTF-8.")];
    }

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string? OneLine(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shortened(string value) => value.Length <= 60 ? value : value[..57] + "...";
}
