using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>The sentences of an article that are its own reporting.</summary>
internal static class ArticleSentences
{
    private const int ShortestRepeat = 12;
    private const int ShortestPullQuote = 30;

    /// <summary>Splits a text and leaves out boilerplate; a sentence with boilerplate printed on behind it is cut short.</summary>
    public static List<Sentence> Read(string text, IReadOnlyList<BoilerplateLine> boilerplate)
    {
        var sentences = new List<Sentence>();
        var next = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            while (next < boilerplate.Count && boilerplate[next].Span.End <= sentence.Span.Start)
            {
                next++;
            }

            if (next == boilerplate.Count || !boilerplate[next].Span.Overlaps(sentence.Span))
            {
                sentences.Add(sentence);
            }
            else if (boilerplate[next].Span.Start > sentence.Span.Start)
            {
                sentences.Add(sentence with { Span = TrimEnd(text, sentence.Span.Start, boilerplate[next].Span.Start) });
            }
        }

        var pulled = PullQuotes(text, sentences);
        return Array.Exists(pulled, isPulled => isPulled) ? [.. sentences.Where((_, i) => !pulled[i])] : sentences;
    }

    /// <summary>
    /// Which sentences say again, letter for letter but for case and punctuation, what an earlier one said: reposted posts
    /// of a live blog, repeated headlines.
    /// </summary>
    public static bool[] Repeats(string text, IReadOnlyList<Sentence> sentences)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeats = new bool[sentences.Count];
        for (var i = 0; i < sentences.Count; i++)
        {
            var letters = Letters(sentences[i].Span.Of(text));
            repeats[i] = letters.Length >= ShortestRepeat && !seen.Add(letters);
        }

        return repeats;
    }

    /// <summary>
    /// Which sentences only lift the words of another one out of the text for display: no marks of their own, and wholly
    /// contained in a longer one that has quotation marks.
    /// </summary>
    private static bool[] PullQuotes(string text, List<Sentence> sentences)
    {
        var pulled = new bool[sentences.Count];
        List<(int Sentence, string Letters)>? quoting = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i].Span.Of(text);
            if (sentence.Length < ShortestPullQuote || sentence[^1] is '.' or '”' or '"' or '!' or '?' || sentence.AsSpan().IndexOfAny("“”\"") >= 0)
            {
                continue;
            }

            quoting ??= [.. Enumerable.Range(0, sentences.Count)
                .Where(other => sentences[other].Span.Of(text).AsSpan().IndexOfAny("“”\"") >= 0)
                .Select(other => (other, Letters(sentences[other].Span.Of(text))))];
            var letters = Letters(sentence);
            pulled[i] = quoting.Exists(other => other.Sentence != i && other.Letters.Length > letters.Length && other.Letters.Contains(letters, StringComparison.Ordinal));
        }

        return pulled;
    }

    /// <summary>The letters and digits of a text in lower case.</summary>
    public static string Letters(string text) =>
        string.Create(text.Count(char.IsLetterOrDigit), text, static (buffer, source) =>
        {
            var at = 0;
            foreach (var letter in source)
            {
                if (char.IsLetterOrDigit(letter))
                {
                    buffer[at++] = char.ToLowerInvariant(letter);
                }
            }
        });

    private static TextSpan TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
