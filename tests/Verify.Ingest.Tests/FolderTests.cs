namespace Verify.Ingest.Tests;

public class FolderTests
{
    private const string Story = "Ferry returns to a cheering quay\n\nThe ferry returned on Monday.\r\nIts crew was cheered.";

    [Fact]
    public async Task A_manifest_names_the_texts_beside_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.txt", Story);
        folder.Write("articles.json", """
            [ { "id": "a", "file": "1.txt", "outlet": "tidemark.example", "outletName": "Tidemark", "publishedAt": "2026-05-02T08:00:00Z", "kind": "liveblog", "wireCredit": ["Coastwire"] },
              { "id": "b", "file": "missing.txt", "outlet": "tidemark.example", "publishedAt": "2026-05-02T08:00:00Z" },
              { "id": "c", "file": "../1.txt", "outlet": "tidemark.example", "publishedAt": "2026-05-02T08:00:00Z" },
              { "id": "d", "outlet": "tidemark.example", "publishedAt": "2026-05-02T08:00:00Z", "text": "The bridge opened.", "retractionNote": "It did not." } ]
            """);

        var results = await Reading.Files(folder.Path);

        var first = Assert.IsType<ReadResult.Read>(results[0]).Draft;
        Assert.Equal("Ferry returns to a cheering quay", first.Title);
        Assert.DoesNotContain('\r', first.Text);
        Assert.Equal(["Coastwire"], first.WireCredits);
        Assert.Contains("no such file", Assert.IsType<ReadResult.Unreadable>(results[1]).Problem.ToString(), StringComparison.Ordinal);
        Assert.Contains("outside the manifest's folder", Assert.IsType<ReadResult.Unreadable>(results[2]).Problem.ToString(), StringComparison.Ordinal);
        Assert.Equal("It did not.", Assert.IsType<ReadResult.Read>(results[3]).RetractionNote);
    }

    [Fact]
    public async Task A_manifest_that_is_no_list_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles.json", "{}");

        Assert.Contains("not a JSON array", Assert.IsType<ReadResult.Unreadable>(Assert.Single(await Reading.Files(folder.Path))).Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_manifest_is_read_file_by_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.md", "---\noutlet: tidemark.example\ndate: 2026-05-02\nid: b\n---\nThe ferry returned.");
        folder.Write("deep/a.jsonl", """{ "id": "a", "outlet": "tidemark.example", "publishedAt": "2026-05-02", "text": "The bridge opened." }""");
        folder.Write("photo.jpg", [0, 1, 2]);

        var results = await Reading.Files(folder.Path);

        Assert.Equal(["b", "a"], results.Cast<ReadResult.Read>().Select(read => read.Draft.Id));
    }

    [Fact]
    public async Task A_folder_without_articles_is_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("holds no articles", Assert.IsType<ReadResult.Unreadable>(Assert.Single(await Reading.Files(folder.Path))).Problem.Message, StringComparison.Ordinal);
    }
}
