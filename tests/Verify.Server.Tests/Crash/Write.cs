using Verify.Client;

namespace Verify.Server.Tests.Crash;

/// <summary>Something that the server said it had done.</summary>
/// <param name="Id">Of the claim or article.</param>
internal sealed record Write(WriteKind Kind, string Id)
{
    public async Task<bool> IsThereAsync(VerifyClient client) => Kind switch
    {
        WriteKind.Claim => await client.Claims.FindAsync(Id) is { AssessedAt: not null },
        WriteKind.Article => await client.Articles.FindAsync(Id) is not null,
        WriteKind.Revision => await client.Articles.FindAsync(Id, revision: 2) is not null,
        WriteKind.Review => await client.Claims.FindAsync(Id) is { Review: not null },
        WriteKind.Withdrawal => await client.Claims.FindAsync(Id) is { Withdrawal: not null },
        _ => throw new InvalidOperationException($"Unknown kind {Kind}."),
    };
}
