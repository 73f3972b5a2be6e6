using Verify.Core.Articles;

namespace Verify.Web.Outlets;

/// <summary>An outlet as the desk has met it.</summary>
/// <param name="Known">What is known of it beside its articles; null where that is nothing.</param>
/// <param name="Articles">How many of the articles looked at are its own.</param>
public sealed record OutletRow(string Domain, Outlet? Known, int Articles, int Retracted, DateTimeOffset Latest)
{
    public string Name => Known?.Name ?? Domain;
}
