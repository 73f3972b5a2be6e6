using Verify.Core.Claims;

namespace Verify.Cli.Claims;

/// <summary>Reads claim ids that somebody typed.</summary>
internal static class ClaimIds
{
    /// <exception cref="UsageException">It is not an id.</exception>
    public static ClaimId Parse(string typed)
    {
        try
        {
            return new ClaimId(typed);
        }
        catch (ArgumentException)
        {
            throw new UsageException("A claim's id is 1 to 200 characters without control characters.");
        }
    }
}
