using Verify.Web.Articles;

namespace Verify.Web.Tests.Pages;

public class WordDiffTests
{
    [Fact]
    public void Changed_words_stand_beside_what_they_replace()
    {
        Assert.Equal(
            [new DiffRun(DiffKind.Same, "It will cut "), new DiffRun(DiffKind.Removed, "1,200"), new DiffRun(DiffKind.Added, "450"), new DiffRun(DiffKind.Same, " jobs.")],
            WordDiff.Compare("It will cut 1,200 jobs.", "It will cut 450 jobs."));
    }

    [Fact]
    public void Equal_texts_are_one_run_and_empty_ones_none()
    {
        Assert.Equal([new DiffRun(DiffKind.Same, "It fell.")], WordDiff.Compare("It fell.", "It fell."));
        Assert.Empty(WordDiff.Compare("", ""));
    }

    [Fact]
    public void Both_texts_can_be_read_off_any_comparison()
    {
        var random = new Random(7);
        for (var trial = 0; trial < 300; trial++)
        {
            var (before, after) = (Text(random), Text(random));
            var runs = WordDiff.Compare(before, after);

            Assert.Equal(before, string.Concat(runs.Where(run => run.Kind != DiffKind.Added).Select(run => run.Text)));
            Assert.Equal(after, string.Concat(runs.Where(run => run.Kind != DiffKind.Removed).Select(run => run.Text)));
        }
    }

    [Fact]
    public void No_common_subsequence_is_longer_than_what_is_kept()
    {
        var random = new Random(11);
        for (var trial = 0; trial < 200; trial++)
        {
            var (before, after) = (Text(random), Text(random));
            var kept = WordDiff.Compare(before, after).Where(run => run.Kind == DiffKind.Same).Sum(run => Words(run.Text).Length);

            Assert.Equal(LongestCommon(Words(before), Words(after)), kept);
        }
    }

    [Fact]
    public void Texts_that_have_little_in_common_are_shown_one_after_the_other()
    {
        var before = string.Join(' ', Enumerable.Range(0, 2_000).Select(number => $"a{number}"));
        var after = string.Join(' ', Enumerable.Range(0, 2_000).Select(number => $"b{number}"));

        Assert.Equal([DiffKind.Removed, DiffKind.Added], WordDiff.Compare(before, after).Select(run => run.Kind));
    }

    private static string Text(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => "abcd"[random.Next(4)]));

    private static string[] Words(string text) => [.. System.Text.RegularExpressions.Regex.Matches(text, @"\s+|\S+").Select(match => match.Value)];

    private static int LongestCommon(string[] a, string[] b)
    {
        var best = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                best[i, j] = a[i - 1] == b[j - 1] ? best[i - 1, j - 1] + 1 : Math.Max(best[i - 1, j], best[i, j - 1]);
            }
        }

        return best[a.Length, b.Length];
    }
}
