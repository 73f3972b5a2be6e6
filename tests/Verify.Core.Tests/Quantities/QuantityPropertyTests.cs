using FsCheck;
using FsCheck.Fluent;
using Verify.Core.Quantities;
using Verify.Core.Tests.Dates;
using Interval = Verify.Core.Quantities.Interval;

namespace Verify.Core.Tests.Quantities;

public sealed class QuantityPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20_250_212, 1);

    private static readonly string[] Fragments =
    [
        "40", "€", "$", "bn", "m", "million", "hundreds", "of", "thousands", "a", "half", "third", "one", "two", "in", "2014", "-", "to", "and",
        "between", "at", "least", "per", "cent", "%", "square", "miles", "km", "2", ",", ".", "/", "½", "1,300", "year", "old", "ago", "February",
        "31", "last", "Tuesday", "dozen", "several", "or", "more", "’s", "\u00A0", "next", "week", "since", "the",
    ];

    [Fact]
    public void A_number_written_in_words_reads_back() =>
        Prop.ForAll(Gen.Choose(2, 999_999_999).ToArbitrary(), number => Quantify.One($"They saw {InWords(number)} boats.").Value == Interval.Point(number))
            .Check(Fixed);

    [Fact]
    public void A_number_written_with_separators_reads_back() =>
        Prop.ForAll(
                Gen.Choose(2, int.MaxValue).ToArbitrary(),
                number => Quantify.One(FormattableString.Invariant($"They saw {number:#,0} boats.")).Value == Interval.Point(number))
            .Check(Fixed);

    [Fact]
    public void Any_text_reads_without_a_failure_and_its_spans_lie_in_it() =>
        Prop.ForAll(Text().ToArbitrary(), text => Quantify.All(text).All(q => q.Span.Of(text).Trim().Length == q.Span.Length && q.Value.Low <= q.Value.High))
            .Check(Fixed);

    [Fact]
    public void Quantities_do_not_overlap_and_come_in_order() =>
        Prop.ForAll(Text().ToArbitrary(), text => Quantify.All(text).Zip(Quantify.All(text).Skip(1)).All(p => p.First.Span.Start < p.Second.Span.Start))
            .Check(Fixed);

    [Fact]
    public void Any_text_yields_dates_in_the_calendar_whose_spans_lie_in_it() =>
        Prop.ForAll(Text().ToArbitrary(), text => DateSamples.Read(text).All(d => d.Span.Of(text).Length > 0 && d.Range.Start <= d.Range.End))
            .Check(Fixed);

    [Fact]
    public void Comparison_does_not_depend_on_the_order() =>
        Prop.ForAll(
                Text().ToArbitrary(),
                text => Quantify.All(text) is var all && all.All(a => all.All(b =>
                    QuantityComparison.Compare(a, b).Agreement == QuantityComparison.Compare(b, a).Agreement)))
            .Check(Fixed);

    [Fact]
    public void A_quantity_agrees_with_itself() =>
        Prop.ForAll(Text().ToArbitrary(), text => Quantify.All(text).All(q => QuantityComparison.Compare(q, q).Agreement == QuantityAgreement.Agrees))
            .Check(Fixed);

    private static Gen<string> Text() =>
        from words in Gen.Elements(Fragments).ListOf(14)
        from gaps in Gen.Elements(" ", "", "-").ListOf(14)
        select string.Concat(words.Zip(gaps, (word, gap) => word + gap));

    private static string InWords(int number)
    {
        string[] small =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ];
        string[] tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        return number switch
        {
            < 20 => small[number],
            < 100 => tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10]),
            < 1000 => small[number / 100] + " hundred" + (number % 100 == 0 ? "" : " and " + InWords(number % 100)),
            < 1_000_000 => InWords(number / 1000) + " thousand" + Rest(number % 1000),
            _ => InWords(number / 1_000_000) + " million" + Rest(number % 1_000_000),
        };
    }

    private static string Rest(int rest) => rest switch
    {
        0 => "",
        < 100 => " and " + InWords(rest),
        _ => " " + InWords(rest),
    };
}
