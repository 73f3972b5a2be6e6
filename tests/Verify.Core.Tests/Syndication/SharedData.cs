using System.Text;

namespace Verify.Core.Tests.Syndication;

/// <summary>Reads the public data that stands beside the repository on some machines.</summary>
internal static class SharedData
{
    /// <summary>A folder of ../shared, seen from the repository's root; null where it is absent.</summary>
    public static string? Folder(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Verify.sln")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared", path);
                return Directory.Exists(shared) ? shared : null;
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
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(c);
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is (',' or '\n'))
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
            {
                field.Append(c);
            }
        }
    }
}
