using System.Text;

namespace Verify.Ingest.Tests;

/// <summary>Finds the public data that stands beside the repository on some machines.</summary>
internal static class PublicData
{
    /// <summary>A file of ../shared, seen from the repository's root; null where it is absent.</summary>
    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Verify.sln")))
            {
                var file = Path.Combine(folder.FullName, "..", "shared", path);
                return File.Exists(file) ? file : null;
            }
        }

        return null;
    }

    /// <summary>The rows of a comma-separated file (RFC 4180) without its header.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(string file) => Parse(File.ReadAllText(file)).Skip(1);

    private static IEnumerable<IReadOnlyList<string>> Parse(string text)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    field.Append(text[i++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' or '\n' when !quoted:
                    row.Add(field.ToString().TrimEnd('\r'));
                    field.Clear();
                    if (text[i] == '\n')
                    {
                        yield return row;
                        row = [];
                    }

                    break;
                default:
                    field.Append(text[i]);
                    break;
            }
        }

        if (field.Length > 0 || row.Count > 0)
        {
            yield return [.. row, field.ToString()];
        }
    }
}
