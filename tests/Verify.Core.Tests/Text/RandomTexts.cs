using System.Text;

namespace Verify.Core.Tests.Text;

/// <summary>Texts made at random from a seed: words, marks, scripts, broken surrogates and control characters.</summary>
internal static class RandomTexts
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\r\n", "\t", "\u00a0", "\u2028", ".", "...", "…", "!", "?", ",", ";", ":", "-", "–", "—", "'", "’", "‘", "\"", "“", "”", "(", ")", "[",
        "]", "€", "%", "&", "/", "@", "#", "Mr", "U.S.", "No.", "St.", "a.m.", "Sept.", "Olga", "Venn", "von", "der", "al", "-", "Moscow", "Russian", "president",
        "Secretary", "of", "State", "not", "never", "refused", "to", "may", "if", "was", "rejected", "neither", "nor", "from", "stop", "leaving", "40", "bn", "3.5",
        "1,295", "½", "日本", "Мост", "γέφυρα", "é", "e\u0301", "ß", "İ", "ﬁ", "👍🏽", "\ud83d", "\udc4d", "\0", "\u200b", "\ufeff", "\u0301", "’s", "'s", "s'", "X",
    ];

    public static IEnumerable<string> Take(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(60); length > 0; length--)
            {
                text.Append(random.Next(8) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]);
                text.Append(random.Next(3) == 0 ? "" : " ");
            }

            yield return text.ToString();
        }
    }
}
