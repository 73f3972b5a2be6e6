using System.Text.Json.Serialization;

namespace Verify.Client.Feeds;

/// <summary>A feed to follow.</summary>
/// <param name="Url">The address of an RSS, Atom or JSON feed on the public internet.</param>
public sealed record FeedSubmission([property: JsonRequired] string Url);
