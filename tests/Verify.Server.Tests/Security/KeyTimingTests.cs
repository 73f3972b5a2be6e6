using System.Diagnostics;
using System.Text;
using Verify.Application.Access;

namespace Verify.Server.Tests.Security;

/// <summary>How long a key's check takes says nothing of how much of the key was right.</summary>
/// <remarks>
/// Rounds of many checks, the two kinds in turns; the fastest rounds are compared, which what else the machine does cannot
/// have slowed down. A comparison that stops at the first difference is measured the same way and has to be told apart.
/// </remarks>
public class KeyTimingTests
{
    private const int Rounds = 400;

    private const int Checks = 200;

    private const int Attempts = 5;

    /// <summary>As a share of a check.</summary>
    private const double Noise = 0.05;

    [Fact]
    public void A_key_wrong_at_its_first_letter_takes_as_long_as_one_wrong_at_its_last()
    {
        var (key, token) = ApiKeyIssuer.Issue("ann", ApiScope.All, null, TimeProvider.System.GetUtcNow());

        Assert.True(IsAlike(Wrong(token, SecretOf(token)), Wrong(token, token.Length - 1), text => ApiKeyIssuer.Matches(key, text)));
    }

    [Fact]
    public void A_stored_hash_that_differs_at_its_first_letter_takes_as_long_as_one_that_differs_at_its_last()
    {
        var (key, token) = ApiKeyIssuer.Issue("ann", ApiScope.All, null, TimeProvider.System.GetUtcNow());
        var first = key with { SecretHash = Wrong(key.SecretHash, 0) };
        var last = key with { SecretHash = Wrong(key.SecretHash, key.SecretHash.Length - 1) };

        Assert.True(IsAlike(first, last, stored => ApiKeyIssuer.Matches(stored, token)));
    }

    [Fact]
    public void A_comparison_that_stops_at_the_first_difference_would_be_found_out()
    {
        var known = Encoding.ASCII.GetBytes(new string('k', 64));

        Assert.False(IsAlike(Wrong(known, 0), Wrong(known, 63), text => StopsAtTheFirstDifference(known, text)));
    }

    [Fact]
    public void Only_the_whole_key_is_taken()
    {
        var (key, token) = ApiKeyIssuer.Issue("ann", ApiScope.All, null, TimeProvider.System.GetUtcNow());

        Assert.True(ApiKeyIssuer.Matches(key, token));
        Assert.All(Enumerable.Range(SecretOf(token), 40), place => Assert.False(ApiKeyIssuer.Matches(key, Wrong(token, place))));
        Assert.False(ApiKeyIssuer.Matches(key, token[..^1]));
        Assert.False(ApiKeyIssuer.Matches(key, token + "A"));
    }

    private static bool IsAlike<T>(T one, T other, Func<T, bool> check)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (fastest, fastestOther) = (long.MaxValue, long.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                fastest = Math.Min(fastest, Time(one, check));
                fastestOther = Math.Min(fastestOther, Time(other, check));
            }

            if (Math.Abs(fastest - fastestOther) <= Noise * Math.Min(fastest, fastestOther))
            {
                return true;
            }
        }

        return false;
    }

    private static long Time<T>(T value, Func<T, bool> check)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; i < Checks; i++)
        {
            if (check(value))
            {
                throw new InvalidOperationException("A wrong key was taken.");
            }
        }

        return Stopwatch.GetTimestamp() - begun;
    }

    private static bool StopsAtTheFirstDifference(byte[] known, byte[] given)
    {
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != given[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a token's secret begins, after "vk_" and the key's id.</summary>
    private static int SecretOf(string token) => token.IndexOf('_', "vk_".Length) + 1;

    private static string Wrong(string text, int place) =>
        string.Concat(text.AsSpan(0, place), text[place] == 'A' ? "B" : "A", text.AsSpan(place + 1));

    private static byte[] Wrong(byte[] text, int place) => [.. text.AsSpan(0, place), (byte)'?', .. text.AsSpan(place + 1)];
}
