using Verify.Core.Dates;
using Verify.Core.Text;

namespace Verify.Core.Tests.Dates;

/// <summary>Shorthands for tests that read dates from a sentence.</summary>
internal static class DateSamples
{
    /// <summary>A Thursday.</summary>
    public static readonly DateTimeOffset Thursday13February2025 = new(2025, 2, 13, 15, 30, 0, TimeSpan.Zero);

    public static IReadOnlyList<DateMention> Read(string text) => DateReader.Read(text, Tokenizer.Tokenize(text), Thursday13February2025);
}
