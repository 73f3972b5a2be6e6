using Verify.Client.Articles;
using Verify.Api.Claims;
using Verify.Core.Articles;
using Verify.Core.Quantities;
using Verify.Core.Text;

namespace Verify.Api.Articles;

/// <summary>Passages as the API shows them.</summary>
internal static class PassageViews
{
    public static PassageView Of(Passage passage, Revision revision) => new(
        passage.Index,
        new SpanView(passage.Span.Start, passage.Span.End),
        passage.Text,
        passage.Post,
        passage.At,
        EvidenceViews.Voice(passage.Attribution.Voice),
        passage.Attribution.Speaker,
        passage.Attribution.IsDirect,
        [.. SentenceAnalyser.Analyse(passage.Text, passage.At).Quantities.Select(quantity => Of(quantity, passage.Text))],
        passage.Agencies.Count > 0 ? passage.Agencies : revision.Agencies);

    private static QuantityView Of(Quantity quantity, string text) => new(
        quantity.Span.Of(text), Finite(quantity.Value.Low), Finite(quantity.Value.High), quantity.Unit, quantity.Measure);

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
