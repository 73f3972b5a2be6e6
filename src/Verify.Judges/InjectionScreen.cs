using System.Text.RegularExpressions;

namespace Verify.Judges;

/// <summary>Recognises text that speaks to a language model instead of to a reader.</summary>
internal static partial class InjectionScreen
{
    public static bool AddressesModel(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(
        @"\b(ignore|disregard|forget|override)\b.{0,40}\b(instructions?|prompts?|rules|above|previous)\b" +
        @"|\b(system|developer)\s+(prompt|message)\b" +
        @"|\b(you are|as)\s+an?\s+(ai|assistant|language model|chatbot)\b" +
        @"|\b(answer|respond|reply|output|return)\b.{0,30}\b(json|supports|refutes|""stance"")" +
        @"|""stance""\s*:" +
        @"|<\|[a-z_]+\|>|\[/?INST\]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 200)]
    private static partial Regex Pattern();
}
