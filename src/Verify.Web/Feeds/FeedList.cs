using Verify.Application.Feeds;

namespace Verify.Web.Feeds;

/// <summary>All that the page of feeds shows.</summary>
/// <param name="Feeds">Those in trouble first, then in order of address.</param>
/// <param name="Now">When the page was made.</param>
/// <param name="Url">The address that was typed, kept where it was not accepted.</param>
/// <param name="Error">Why it was not accepted.</param>
public sealed record FeedList(IReadOnlyList<Feed> Feeds, DateTimeOffset Now, string Url = "", string? Error = null);
