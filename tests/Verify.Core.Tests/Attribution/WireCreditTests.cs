using Verify.Core.Articles;
using Verify.Core.Attribution;
using Verify.Core.Tests.Articles;

namespace Verify.Core.Tests.Attribution;

public sealed class WireCreditTests
{
    private const string Body = "The dam closed on Monday, and the road with it, for the first time in a year.";

    [Theory]
    [InlineData("VELBURY (Reuters) - " + Body, "Reuters", WireCreditPlace.Dateline)]
    [InlineData("VELBURY, May 13 (AP) — " + Body, "Associated Press", WireCreditPlace.Dateline)]
    [InlineData("By Ina Falk, AFP\n\n" + Body, "Agence France-Presse", WireCreditPlace.Byline)]
    [InlineData(Body + "\n\n- dpa", "dpa", WireCreditPlace.SignOff)]
    [InlineData(Body + "\n\n(AP)", "Associated Press", WireCreditPlace.SignOff)]
    [InlineData(Body + " (AFP)", "Agence France-Presse", WireCreditPlace.SignOff)]
    [InlineData(Body + "\n\nThe Associated Press contributed to this report.", "Associated Press", WireCreditPlace.SignOff)]
    public void The_credit_of_an_article_is_found_where_it_stands(string text, string agency, WireCreditPlace place)
    {
        var padded = place == WireCreditPlace.SignOff ? string.Concat(Enumerable.Range(1, 9).Select(i => $"Paragraph {i} says that the road was closed again.\n\n")) + text : text;

        Assert.Equal([new WireCredit(agency, place)], Analysed.Article(padded).WireCredits);
    }

    [Fact]
    public void A_sign_off_may_name_two_agencies_and_is_no_passage()
    {
        var analysis = Analysed.Article(string.Concat(Enumerable.Range(1, 9).Select(i => $"Paragraph {i} says that the road was closed again.\n\n")) + " - Reuters and Associated Press");

        Assert.Equal(["Reuters", "Associated Press"], analysis.WireCredits.Select(credit => credit.Agency));
        Assert.Equal(9, analysis.Passages.Count);
    }

    [Fact]
    public void The_byline_field_is_read()
    {
        var draft = Analysed.Draft(Body, byline: "Ina Falk and Reuters");

        Assert.Equal([new WireCredit("Reuters", WireCreditPlace.Byline)], WireCreditReader.Read(draft, []));
    }

    [Theory]
    [InlineData("The dam from the air (Ina Falk/AP)\n\n" + Body)]
    [InlineData("The dam from the air. Photograph: Ina Falk/Reuters\n\n" + Body)]
    [InlineData(Body + "\n\nReuters reports that the road is open again.")]
    public void A_photo_credit_or_a_sentence_is_no_credit_of_the_article(string text)
    {
        Assert.Empty(Analysed.Article(text).WireCredits);
    }

    [Fact]
    public void An_agency_that_the_input_names_takes_its_canonical_name()
    {
        var draft = Analysed.Draft(Body) with { WireCredits = ["AP"] };

        Assert.Equal([new WireCredit("Associated Press", WireCreditPlace.Input)], WireCreditReader.Read(draft, []));
    }
}
