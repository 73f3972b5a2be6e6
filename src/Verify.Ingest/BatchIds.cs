namespace Verify.Ingest;

/// <summary>Finds ids that one batch uses twice.</summary>
/// <remarks>
/// A later article may have an earlier one's id if it says that it corrects it. Where the addresses differ, the id is no identity (archives
/// write "empty" or "0" for none) and the later article goes by its address; otherwise the later is refused.
/// </remarks>
internal sealed class BatchIds
{
    private readonly Dictionary<string, (string Source, string? Url)> seen = new(StringComparer.Ordinal);

    public ReadResult Check(ReadResult.Read read)
    {
        if (read.Draft.Id is not { } id || read.Draft.CorrectionNote is not null || seen.TryAdd(id, (read.Source, read.Draft.Url)))
        {
            return read;
        }

        var (source, url) = seen[id];
        var taken = $"The id '{id}' is taken by {source}";
        return read.Draft.Url is not null && read.Draft.Url != url
            ? read with { Draft = read.Draft with { Id = null }, Warnings = [.. read.Warnings, $"{taken}; the article goes by its address."] }
            : new ReadResult.Unreadable(new ReadProblem(
                read.Source, null, $"{taken}; give each article its own, or a \"correctionNote\" where this text corrects that one."));
    }
}
