using Verify.Testing;

namespace Verify.Ingest.Tests;

/// <summary>A test that is skipped, and says so, where the public data is absent.</summary>
internal sealed class PublicDataFactAttribute : FactAttribute
{
    public PublicDataFactAttribute(string path)
    {
        if (Checkout.Shared(path) is null)
        {
            Skip = $"../shared/{path} is absent on this machine.";
        }
    }
}
