using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("“We won,” she said, “at last.”", "We won,|at last.")]
    [InlineData("He called it \"a start\" and \"a promise\".", "a start|a promise")]
    [InlineData("“It runs on over sentences.", "It runs on over sentences.")]
    [InlineData("And so it ends,” he said.", "And so it ends,")]
    [InlineData("And so it ends,\" he said.", "And so it ends,")]
    [InlineData("Ministers want ‘lasting calm’ by May", "lasting calm")]
    [InlineData("Arlen has 'no plans,' the mayor says", "no plans,")]
    [InlineData("talks with ‘s leader and the unions’ lawyers", "")]
    [InlineData("The boys' coats and the girl's '90s hats", "")]
    [InlineData("It's the town's third bridge", "")]
    [InlineData("“He told me ‘never’ twice,” Venn said", "He told me ‘never’ twice,")]
    public void Quoted_stretches_are_found_without_their_marks(string text, string quoted) =>
        Assert.Equal(quoted, string.Join('|', QuotationReader.Read(text).Select(span => span.Of(text))));
}
