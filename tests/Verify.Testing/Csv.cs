using System.Text;

namespace Verify.Testing;

/// <summary>Reads comma-separated values with quoted fields that may hold line breaks (RFC 4180).</summary>
public static class Csv
{
    public static IEnumerable<IReadOnlyList<string>> Read(string path)
    {
        using var reader = new StreamReader(path);
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (int read; (read = reader.Read()) >= 0;)
        {
            var c = (char)read;
            if (c == '"' && quoted && reader.Peek() == '"')
            {
                field.Append((char)reader.Read());
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (quoted || c is not (',' or '\n' or '\r'))
            {
                field.Append(c);
            }
            else if (c != '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
        }

        if (field.Length > 0 || row.Count > 0)
        {
            row.Add(field.ToString());
            yield return row;
        }
    }
}
