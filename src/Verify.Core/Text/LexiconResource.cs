using System.Reflection;

namespace Verify.Core.Text;

/// <summary>Reads the word lists embedded from the Lexicon folder.</summary>
internal static class LexiconResource
{
    /// <summary>The lines of a list that are neither empty nor a comment ("# ...").</summary>
    public static IReadOnlyList<string> Lines(string fileName)
    {
        var resource = $"Verify.Core.Text.Lexicon.{fileName}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
