using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

/// <summary>What must hold of the analysis of any text whatever.</summary>
internal static class TextInvariants
{
    private static readonly DateTimeOffset Published = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    public static void Check(string text)
    {
        var sentences = SentenceSplitter.Split(text);
        Assert.All(sentences.Zip(sentences.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        Assert.Equal(
            text.Count(c => !char.IsWhiteSpace(c)),
            sentences.Sum(sentence => sentence.Span.Of(text).Count(c => !char.IsWhiteSpace(c))));
        foreach (var sentence in sentences)
        {
            var words = sentence.Span.Of(text);
            Assert.Equal(words.Trim(), words);
            Assert.InRange(words.Length, 1, SentenceSplitter.MaxSentenceLength);
            CheckAnalysis(SentenceAnalyser.Analyse(words, Published));
        }
    }

    private static void CheckAnalysis(SentenceAnalysis analysis)
    {
        var whole = new TextSpan(0, analysis.Text.Length);
        foreach (var token in analysis.Tokens)
        {
            Assert.Equal(token.Text, token.Span.Of(analysis.Text));
            Assert.NotEmpty(token.Normal);
        }

        Assert.Equal(analysis.Text.Count(c => !char.IsWhiteSpace(c)), analysis.Tokens.Sum(token => token.Span.Length));
        foreach (var name in analysis.Names)
        {
            Assert.Equal(name.Surface, name.Span.Of(analysis.Text));
            Assert.Equal(NameFolder.Key(name.Surface).Length > 0, name.Key.Length > 0);
        }

        Assert.All(analysis.Names.Zip(analysis.Names.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        Assert.All(analysis.Quotations.Zip(analysis.Quotations.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.All(analysis.Quotations, span => Assert.True(whole.Contains(span)));
        Assert.All(analysis.Negations, cue => Assert.True(whole.Contains(cue.Cue) && whole.Contains(cue.Scope) && cue.Scope.Length > 0));
        Assert.All(analysis.Hedges, span => Assert.True(whole.Contains(span)));
        Assert.All(analysis.Quantities, quantity => Assert.True(whole.Contains(quantity.Span)));
        Assert.All(analysis.Dates, date => Assert.True(whole.Contains(date.Span)));
    }
}
