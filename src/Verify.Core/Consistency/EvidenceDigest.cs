using System.Security.Cryptography;
using System.Text;
using Verify.Core.Stance;

namespace Verify.Core.Consistency;

/// <summary>A short name for a set of evidence, equal only for equal sets.</summary>
/// <remarks>
/// Covers what a reviewer judges by: article, words, stance, voice, speaker and state of every passage for or against. The order
/// of evidence, the revision that carries the same words, confidences and reasons make no difference.
/// </remarks>
internal static class EvidenceDigest
{
    public static string Of(IEnumerable<Evidence> evidence)
    {
        var lines = evidence.Where(item => item.Stance != StanceKind.Mentions)
            .Select(Line)
            .Distinct().Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, 16));
    }

    /// <summary>What a reviewer judges one piece of evidence by.</summary>
    public static string Line(Evidence item) =>
        string.Join('\t', item.Article, item.Quote, item.Stance, item.Voice, item.Speaker, item.State);
}
