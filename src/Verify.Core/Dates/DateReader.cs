using Verify.Core.Quantities;
using Verify.Core.Text;

namespace Verify.Core.Dates;

/// <summary>Finds the date expressions of a sentence and resolves them against the day it was published.</summary>
/// <remarks>The rules are those of <see cref="CalendarDates"/> for written dates and <see cref="RelativeDates"/> for the rest.</remarks>
public static class DateReader
{
    /// <param name="text">One sentence.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="reference">When the text was published; its own calendar day, in its own offset, counts.</param>
    /// <returns>The mentions in order; no two overlap. Dates that do not exist (31 February) are left out.</returns>
    public static IReadOnlyList<DateMention> Read(string text, IReadOnlyList<Token> tokens, DateTimeOffset reference)
    {
        var pieces = new Pieces(text, tokens);
        var today = DateOnly.FromDateTime(reference.Date);
        List<DateMention>? found = null;
        var at = 0;
        while (at < pieces.Count)
        {
            if (CalendarDates.TryRead(pieces, at, today, out var date) || RelativeDates.TryRead(pieces, at, today, out date))
            {
                if (date.Range is { } range)
                {
                    (found ??= []).Add(new DateMention(new TextSpan(pieces[at].Start, pieces[date.End - 1].End), range));
                }

                at = date.End;
            }
            else
            {
                at++;
            }
        }

        return found ?? (IReadOnlyList<DateMention>)[];
    }
}
