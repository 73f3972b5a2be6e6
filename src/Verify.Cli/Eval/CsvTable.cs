using System.Text;

namespace Verify.Cli.Eval;

/// <summary>A comma-separated file as RFC 4180 has it: quoted cells may hold commas, doubled quotes and line breaks.</summary>
internal sealed class CsvTable
{
    private readonly string _name;
    private readonly string[] _header;

    private CsvTable(string name, string[] header, IReadOnlyList<string[]> rows)
    {
        _name = name;
        _header = header;
        Rows = rows;
    }

    public IReadOnlyList<string[]> Rows { get; }

    /// <exception cref="UsageException">The file has no such column.</exception>
    public int Column(string name)
    {
        var column = Array.IndexOf(_header, name);
        return column >= 0 ? column : throw new UsageException($"{_name}: the header has no column '{name}'.");
    }

    /// <exception cref="UsageException">A row has fewer cells than the header, or a quote never closes.</exception>
    public static CsvTable Read(FileInfo file)
    {
        using var reader = file.OpenText();
        var header = Row(reader, file.Name) ?? throw new UsageException($"{file.Name} is empty.");
        var rows = new List<string[]>();
        while (Row(reader, file.Name) is { } row)
        {
            if (row.Length < header.Length)
                throw new UsageException($"{file.Name}: record {rows.Count + 2} has {row.Length} cells, the header {header.Length}.");
            rows.Add(row);
        }
        return new CsvTable(file.Name, header, rows);
    }

    /// <summary>A cell as it must be written.</summary>
    public static string Quote(string cell) =>
        cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string[]? Row(StreamReader reader, string name)
    {
        if (reader.Peek() < 0)
            return null;
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        while (true)
        {
            var next = reader.Read();
            if (next < 0 && quoted)
                throw new UsageException($"{name}: a quoted cell never closes.");
            if (quoted && next == '"' && reader.Peek() == '"')
                cell.Append((char)reader.Read());
            else if (next == '"')
                quoted = !quoted;
            else if (quoted || (next >= 0 && next is not (',' or '\r' or '\n')))
                cell.Append((char)next);
            else if (next != '\r')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (next != ',')
                    return [.. cells];
            }
        }
    }
}
