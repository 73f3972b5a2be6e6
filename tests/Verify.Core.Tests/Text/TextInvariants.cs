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
        var text = analysis.Text;
        Assert.True(analysis.Tokens.All(token => token.Text == token.Span.Of(text) && token.Normal.Length > 0), text);
        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), analysis.Tokens.Sum(token => token.Span.Length));
        Assert.True(analysis.Names.All(name => name.Surface == name.Span.Of(text)), text);
        AssertInOrder(text, analysis.Tokens.Select(token => token.Span));
        AssertInOrder(text, analysis.Names.Select(name => name.Span));
        AssertInOrder(text, analysis.Quotations);
        AssertInOrder(text, analysis.Hedges);
        AssertInOrder(text, analysis.Negations.Select(cue => cue.Cue));
        AssertInside(text, analysis.Negations.Select(cue => cue.Scope));
        AssertInside(text, analysis.Quantities.Select(quantity => quantity.Span));
        AssertInside(text, analysis.Dates.Select(date => date.Span));
    }

    private static void AssertInOrder(string text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.Length > 0, text);
            end = span.End;
        }

        Assert.True(end <= text.Length, text);
    }

    private static void AssertInside(string text, IEnumerable<TextSpan> spans) =>
        Assert.True(spans.All(span => span.Length > 0 && span.End <= text.Length), text);
}
