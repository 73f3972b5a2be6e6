using Verify.Core.Articles;

namespace Verify.Core.Tests.Articles;

public sealed class BoilerplateTests
{
    private const string Body = "The council of Velbury closed the old dam on Monday after two cracks were found in it.";

    [Theory]
    [InlineData("We use cookies to improve this site.", BoilerplateKind.Notice)]
    [InlineData("© Harbour Post Group Limited", BoilerplateKind.Notice)]
    [InlineData("Cookie Policy Privacy Policy Help Contact Us Terms and Conditions", BoilerplateKind.Notice)]
    [InlineData("Sign up to read this article", BoilerplateKind.Promotion)]
    [InlineData("Subscribe to the Harbour Post newsletter", BoilerplateKind.Promotion)]
    [InlineData("Can’t see the poll? Tap .", BoilerplateKind.Promotion)]
    [InlineData("POLL", BoilerplateKind.Promotion)]
    [InlineData("Already a member? Sign in here", BoilerplateKind.Promotion)]
    [InlineData("Don’t miss… [WATCH ] [ANALYSIS ]", BoilerplateKind.RelatedLink)]
    [InlineData("Related Stories", BoilerplateKind.RelatedLink)]
    [InlineData("More in this section", BoilerplateKind.RelatedLink)]
    [InlineData("READ MORE: Ten dams worth a visit", BoilerplateKind.RelatedLink)]
    [InlineData("The old dam in spring (Image: Getty )", BoilerplateKind.Caption)]
    [InlineData("The old dam in spring. Photograph: Ina Falk/AFP", BoilerplateKind.Caption)]
    [InlineData("The old dam in spring. Picture: AP Photo/Ina Falk", BoilerplateKind.Caption)]
    [InlineData("The old dam in spring (photo credit: REUTERS)", BoilerplateKind.Caption)]
    [InlineData("The old dam in spring (Ina Falk/AP)", BoilerplateKind.Caption)]
    [InlineData("Marta Olsen (L) greets Piet Vanderlinde (R) at the dam", BoilerplateKind.Caption)]
    [InlineData("By Ina Falk in Velbury", BoilerplateKind.Byline)]
    [InlineData("Ina Falk", BoilerplateKind.Byline)]
    [InlineData("This article was amended on 3 May to correct the name of the dam.", BoilerplateKind.CorrectionNote)]
    [InlineData("Correction: an earlier text gave the wrong year.", BoilerplateKind.CorrectionNote)]
    [InlineData("14:42 GMT", BoilerplateKind.Navigation)]
    public void A_line_that_is_no_reporting_is_found(string line, BoilerplateKind kind)
    {
        var text = $"{Body}\n\n{line}\n\nThe road past it stays open until the first week of June.";

        var found = Assert.Single(Boilerplate.Find(text));

        Assert.Equal((kind, line), (found.Kind, found.Span.Of(text)));
    }

    [Theory]
    [InlineData("The council said it would read more letters before it decides on the road.")]
    [InlineData("More than forty engineers worked on the dam.")]
    [InlineData("Police followed the cookie thieves to the border and caught two of them.")]
    [InlineData("“Close the road,” the council wrote to the firm (which owns the dam).")]
    [InlineData("The firm signed up to a new code in March, its lawyers say.")]
    [InlineData("The correction of the river took nine years.")]
    public void Reporting_is_left_alone(string line)
    {
        Assert.Empty(Boilerplate.Find($"{Body}\n\n{line}\n\nThe road past it stays open until the first week of June."));
    }

    [Fact]
    public void A_bare_credit_makes_the_line_above_it_a_caption()
    {
        const string text = Body + "\n\nMarta Olsen at the dam on Sunday\n(photo credit: REUTERS)\n\nThe road stays open.";

        Assert.Equal(2, Boilerplate.Find(text).Count(line => line.Kind == BoilerplateKind.Caption));
    }

    [Fact]
    public void Every_printing_of_a_caption_is_found()
    {
        const string text = Body + "\n\nMarta Olsen at the dam on Sunday (credit: REUTERS)\nMarta Olsen at the dam on Sunday\n\nThe road stays open.";

        Assert.Equal(2, Boilerplate.Find(text).Count(line => line.Kind == BoilerplateKind.Caption));
    }

    [Fact]
    public void The_labels_above_the_headline_are_found()
    {
        const string text = "Start reading\nHarbour Post UK\nIna Falk\n\nOld dam of Velbury closes before the winter\n\n" + Body;

        Assert.Equal(3, Boilerplate.Find(text).Count);
    }

    [Fact]
    public void What_follows_a_related_label_at_the_end_is_found()
    {
        var text = string.Concat(Enumerable.Repeat(Body + "\n\n", 6)).Replace("two cracks", "cracks", StringComparison.Ordinal) + "Related Stories\nTen dams worth a visit\nHow a road was lost";

        Assert.Contains(Boilerplate.Find(text), line => line.Span.Of(text) == "How a road was lost");
    }

    [Fact]
    public void A_teaser_cut_off_in_the_middle_is_found()
    {
        const string text = Body + "\n\nA lift in Velbury stopped on Friday afternoon.Nobody was hurt when the lift, an old one from the lower stat";

        Assert.Equal(BoilerplateKind.RelatedLink, Assert.Single(Boilerplate.Find(text)).Kind);
    }

    [Fact]
    public void A_prompt_printed_on_behind_a_sentence_is_cut_off()
    {
        var passage = Analysed.Article("The council closed the dam on Monday. READ MORE: Ten dams worth a visit").Passages.Single();

        Assert.Equal("The council closed the dam on Monday.", passage.Text);
    }

    [Fact]
    public void A_name_that_the_text_speaks_of_is_no_reporters()
    {
        const string text = Body + "\n\nMarta Olsen\n\nMinister Marta Olsen has been in office for nine years and knows the dam well.";

        Assert.Empty(Boilerplate.Find(text));
    }
}
