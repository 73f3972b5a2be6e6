using Verify.Core.Tests.Articles;

namespace Verify.Core.Tests.Attribution;

public sealed class AntecedentTests
{
    [Theory]
    [InlineData("Marta Olsen opened the road on Monday. Olsen also closed the dam.", "Olsen", "Marta Olsen")]
    [InlineData("Marta Olsen opened the road on Monday. She also closed the dam.", "She", "Marta Olsen")]
    [InlineData("President Marta Olsen opened the road on Monday. The president also closed the dam.", "The president", "Marta Olsen")]
    [InlineData("Engineers left the Velbury hydroelectric plant on Monday. The plant makes a fifth of the power.", "The plant", "Velbury hydroelectric plant")]
    [InlineData("Norway opened the road on Monday. It controls a third of the valley.", "It", "Norway")]
    public void An_expression_stands_for_what_was_named_before(string text, string expression, string name)
    {
        var passage = Analysed.Article(text).Passages[^1];

        var antecedent = passage.Antecedents.First(found => found.Expression.Of(passage.Text) == expression);
        Assert.Equal(name, antecedent.Name);
    }

    [Theory]
    [InlineData("Norway opened the road on Monday. It is clear that the dam will close.")]
    [InlineData("Marta Olsen opened the road on Monday. It was closed again by dusk.")]
    [InlineData("She opened the road on Monday.")]
    [InlineData("The plant makes a fifth of the power.")]
    public void What_is_unsure_stands_for_nothing(string text)
    {
        Assert.Empty(Analysed.Article(text).Passages[^1].Antecedents);
    }
}
