namespace Verify.Outbound.Fetching;

/// <summary>One line of a robots.txt file.</summary>
/// <param name="Pattern">The beginning of paths; '*' stands for any characters and a '$' at the end for the end of the path.</param>
internal sealed record RobotsRule(string Pattern, bool IsAllowed)
{
    /// <remarks>Each '*' tries the earliest place first and never goes back beyond the one before, so that no pattern is slow.</remarks>
    public bool Matches(string path)
    {
        var isWhole = Pattern.EndsWith('$');
        var pieces = (isWhole ? Pattern[..^1] : Pattern).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = pieces[0].Length;
        for (var i = 1; i < pieces.Length; i++)
        {
            if (isWhole && i == pieces.Length - 1)
            {
                return path.Length - pieces[i].Length >= at && path.EndsWith(pieces[i], StringComparison.Ordinal);
            }

            var found = path.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + pieces[i].Length;
        }

        return !isWhole || at == path.Length;
    }
}
