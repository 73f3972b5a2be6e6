namespace Verify.Client.Speakers;

/// <summary>A passage with the words of a speaker.</summary>
/// <param name="Passage">Its 0-based place in the revision.</param>
public sealed record SpokenView(
    string Article, int Revision, int Passage, string Outlet, DateTimeOffset PublishedAt, string Title, string Text);
