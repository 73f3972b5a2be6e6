using Xunit.Abstractions;

namespace Verify.Core.Tests.Text;

/// <summary>Runs over the shared data sets where they lie beside the repository.</summary>
public sealed class RealTextTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_shared_article_keeps_the_invariants()
    {
        var texts = SharedTexts.Read().ToList();
        if (texts.Count == 0)
        {
            output.WriteLine("Skipped: there is no shared data beside the repository.");
            return;
        }

        foreach (var text in texts)
        {
            TextInvariants.Check(text);
        }

        output.WriteLine($"{texts.Count} texts hold.");
    }
}
