using Microsoft.AspNetCore.Mvc;
using Verify.Api.Problems;
using Verify.Application.Outcomes;
using Wire = Verify.Client.Paging;

namespace Verify.Api;

/// <summary>Where a page of a list begins and how long it is, as they stand in the address.</summary>
/// <param name="Cursor">From <c>next</c> of the page before; none for the first.</param>
/// <param name="Limit">1 to 200; 50 when none is given.</param>
internal sealed record Paging([FromQuery] string? Cursor, [FromQuery] int? Limit)
{
    public const int DefaultLimit = 50;

    public const int MaximumLimit = 200;

    public int Size => Limit ?? DefaultLimit;

    /// <summary>Reads the page, or says why there is none.</summary>
    public async ValueTask<(Wire.Page<TView>? Page, Refused? Refused)> ReadAsync<T, TView>(
        Func<ValueTask<Page<T>>> list, Func<T, TView> view)
    {
        if (Size is < 1 or > MaximumLimit)
        {
            return (null, Refused.Invalid("limit", "The limit must be a number from 1 to 200."));
        }

        try
        {
            var page = await list().ConfigureAwait(false);
            return (new Wire.Page<TView>([.. page.Items.Select(view)], page.Next), null);
        }
        catch (ArgumentException) when (Cursor is not null)
        {
            return (null, Refused.Invalid("cursor", "The cursor is not one that this list gave; start again without it."));
        }
    }
}
