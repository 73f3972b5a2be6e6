using Verify.Core.Quantities;
using Verify.Core.Text;

namespace Verify.Core.Tests.Quantities;

/// <summary>Shorthands for tests that read quantities from a sentence.</summary>
internal static class Quantify
{
    public static IReadOnlyList<Quantity> All(string text) => QuantityReader.Read(text, Tokenizer.Tokenize(text));

    public static Quantity One(string text) => Assert.Single(All(text));
}
