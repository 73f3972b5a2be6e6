using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>One sentence with its tokens, names and quoted stretches, as the readers of this folder look at it.</summary>
internal sealed class SentenceView
{
    private readonly bool[] _quoted;
    private readonly int[] _nameAt;

    /// <param name="quotes">The quoted stretches that touch the sentence, relative to its text, marks included, cut to its bounds.</param>
    public SentenceView(Sentence sentence, string text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names, IReadOnlyList<TextSpan> quotes)
    {
        Sentence = sentence;
        Text = text;
        Tokens = tokens;
        Names = names;
        Quotes = quotes;
        _quoted = new bool[tokens.Count];
        _nameAt = new int[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            _quoted[i] = IsInside(tokens[i].Span, quotes);
            _nameAt[i] = IndexOfName(tokens[i].Span, names);
        }

        Phrases = SpeakerPhrases.Read(this);
    }

    public Sentence Sentence { get; }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<NameMention> Names { get; }

    public IReadOnlyList<TextSpan> Quotes { get; }

    /// <summary>The noun phrases outside quotations, in order.</summary>
    public IReadOnlyList<SpeakerPhrase> Phrases { get; }

    public int Count => Tokens.Count;

    /// <summary>The token's normal form; empty past either end.</summary>
    public string Normal(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].Normal : "";

    public bool IsQuoted(int token) => token >= 0 && token < _quoted.Length && _quoted[token];

    public NameMention? NameAt(int token) => token >= 0 && token < _nameAt.Length && _nameAt[token] >= 0 ? Names[_nameAt[token]] : null;

    public bool IsWord(int token) => token >= 0 && token < Tokens.Count && Tokens[token].Kind == TokenKind.Word;

    public bool IsComma(int token) => Normal(token) == ",";

    /// <summary>The part of the sentence that a range of tokens covers.</summary>
    public TextSpan SpanOf(int start, int end) => new(Tokens[start].Span.Start, Tokens[end - 1].Span.End);

    public string TextOf(int start, int end) => SpanOf(start, end).Of(Text);

    /// <summary>The words of the sentence that stand in quotations, as a share of all.</summary>
    public double QuotedShare()
    {
        var (words, quoted) = (0, 0);
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Kind != TokenKind.Symbol)
            {
                words++;
                quoted += _quoted[i] ? 1 : 0;
            }
        }

        return words == 0 ? 0 : (double)quoted / words;
    }

    private static bool IsInside(TextSpan token, IReadOnlyList<TextSpan> quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOfName(TextSpan token, IReadOnlyList<NameMention> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Span.Overlaps(token))
            {
                return i;
            }
        }

        return -1;
    }
}
