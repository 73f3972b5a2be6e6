namespace Verify.Storage.Sqlite.Evidences;

/// <summary>The terms of articles that are being written.</summary>
internal sealed class NewPostings
{
    private readonly List<(int Article, IReadOnlySet<uint> Terms)> articles = [];

    public IReadOnlyList<(int Article, IReadOnlySet<uint> Terms)> Articles => articles;

    public void Add(long article, IReadOnlySet<uint> terms) => articles.Add((checked((int)article), terms));
}
