using System.Globalization;
using Verify.Core.Dates;
using Verify.Core.Text;

namespace Verify.Core.Tests.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("They met on Tuesday.", "2025-02-11", "2025-02-11")]
    [InlineData("They met on Thursday.", "2025-02-13", "2025-02-13")]
    [InlineData("They met Friday's deadline.", "2025-02-07", "2025-02-07")]
    [InlineData("They will meet on Tuesday.", "2025-02-11", "2025-02-18")]
    [InlineData("They meet next Tuesday.", "2025-02-18", "2025-02-25")]
    [InlineData("They met last Tuesday.", "2025-02-04", "2025-02-11")]
    [InlineData("They met yesterday.", "2025-02-12", "2025-02-12")]
    [InlineData("They meet today.", "2025-02-13", "2025-02-13")]
    [InlineData("They meet tonight.", "2025-02-13", "2025-02-13")]
    [InlineData("They meet tomorrow.", "2025-02-14", "2025-02-14")]
    [InlineData("They met last night.", "2025-02-12", "2025-02-12")]
    [InlineData("They met last week.", "2025-02-03", "2025-02-09")]
    [InlineData("They met this week.", "2025-02-10", "2025-02-16")]
    [InlineData("They meet next month.", "2025-03-01", "2025-03-31")]
    [InlineData("They met last month.", "2025-01-01", "2025-01-31")]
    [InlineData("They met last year.", "2024-01-01", "2024-12-31")]
    [InlineData("They met earlier this month.", "2025-02-01", "2025-02-13")]
    [InlineData("They meet later this month.", "2025-02-13", "2025-02-28")]
    [InlineData("They met in August.", "2024-08-01", "2024-08-31")]
    [InlineData("They met in January.", "2025-01-01", "2025-01-31")]
    [InlineData("They met August last year.", "2024-08-01", "2024-08-31")]
    [InlineData("They met last August.", "2024-08-01", "2024-08-31")]
    [InlineData("They met in February 2022.", "2022-02-01", "2022-02-28")]
    [InlineData("They met on February 12.", "2025-02-12", "2025-02-12")]
    [InlineData("They met on February 12, 2024.", "2024-02-12", "2024-02-12")]
    [InlineData("They met on Feb. 12.", "2025-02-12", "2025-02-12")]
    [InlineData("They met on 12 February.", "2025-02-12", "2025-02-12")]
    [InlineData("They met on 12 Feb 2025.", "2025-02-12", "2025-02-12")]
    [InlineData("They met on the 12th of February.", "2025-02-12", "2025-02-12")]
    [InlineData("They met on December 30.", "2024-12-30", "2024-12-30")]
    [InlineData("They met on February 10-12.", "2025-02-10", "2025-02-12")]
    [InlineData("They met on 2025-02-12.", "2025-02-12", "2025-02-12")]
    [InlineData("They met in 2014.", "2014-01-01", "2014-12-31")]
    [InlineData("The 2014 elections", "2014-01-01", "2014-12-31")]
    [InlineData("They met in the 1950s.", "1950-01-01", "1959-12-31")]
    [InlineData("It ran in 2014-2016.", "2014-01-01", "2016-12-31")]
    [InlineData("They met two days ago.", "2025-02-11", "2025-02-11")]
    [InlineData("They met three weeks ago.", "2025-01-20", "2025-01-26")]
    [InlineData("They met a month ago.", "2025-01-01", "2025-01-31")]
    [InlineData("They met 10 years ago.", "2015-01-01", "2015-12-31")]
    [InlineData("They have met since 2022.", "2022-01-01", "2025-02-13")]
    [InlineData("They met in the past three weeks.", "2025-01-23", "2025-02-13")]
    public void A_date_is_resolved_against_the_publication_day(string text, string first, string last)
    {
        var range = Assert.Single(DateSamples.Read(text)).Range;

        Assert.Equal(new DateRange(Day(first), Day(last)), range);
    }

    [Theory]
    [InlineData("They met on 31 February.")]
    [InlineData("They met on February 30, 2024.")]
    [InlineData("They met on 2025-13-40.")]
    [InlineData("They may march on.")]
    [InlineData("They met two days later.")]
    [InlineData("They saw 2,014 boats.")]
    [InlineData("They saw more than 2000 boats.")]
    [InlineData("May I come in?")]
    [InlineData("")]
    public void Impossible_and_unanchored_dates_are_left_out(string text) => Assert.Empty(DateSamples.Read(text));

    [Theory]
    [InlineData("They met on Tuesday.", "Tuesday")]
    [InlineData("They met on Feb. 12, 2024, again.", "Feb. 12, 2024")]
    [InlineData("They met three weeks ago.", "three weeks ago")]
    [InlineData("They have met since 2022.", "since 2022")]
    public void The_span_covers_the_expression(string text, string covered) =>
        Assert.Equal(covered, Assert.Single(DateSamples.Read(text)).Span.Of(text));

    [Fact]
    public void The_day_is_that_of_the_publisher_s_own_offset()
    {
        const string text = "They met today.";
        var lateInTheEast = new DateTimeOffset(2025, 2, 13, 1, 0, 0, TimeSpan.FromHours(9));

        var mention = Assert.Single(DateReader.Read(text, Tokenizer.Tokenize(text), lateInTheEast));

        Assert.Equal(Day("2025-02-13"), mention.Range.Start);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_do_no_harm(string day)
    {
        const string text = "They met last week, last year, yesterday, tomorrow, next year, 400 years ago, next Friday, in August and on February 29.";
        var reference = new DateTimeOffset(Day(day).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

        Assert.NotEmpty(DateReader.Read(text, Tokenizer.Tokenize(text), reference));
    }

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
