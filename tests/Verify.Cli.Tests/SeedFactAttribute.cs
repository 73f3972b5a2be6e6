namespace Verify.Cli.Tests;

/// <summary>A test that is skipped, and says so, where the real articles are absent.</summary>
internal sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (Repository.Seeds is null)
        {
            Skip = "../shared/seeds is absent on this machine.";
        }
    }
}
