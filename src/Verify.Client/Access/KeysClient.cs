using Verify.Client.Json;
using Verify.Client.Transport;

namespace Verify.Client.Access;

/// <summary>Keys; all of it needs the scope "admin".</summary>
public sealed class KeysClient
{
    private readonly Sender sender;

    internal KeysClient(Sender sender) => this.sender = sender;

    /// <summary>Makes a key. Its token is shown this once.</summary>
    public Task<IssuedKey> CreateAsync(KeyRequest request, CancellationToken cancellation = default) =>
        sender.PostAsync("v1/keys", request, VerifyJson.Default.KeyRequest, VerifyJson.Default.IssuedKey, cancellation);

    public async Task<IReadOnlyList<KeyView>> ListAsync(CancellationToken cancellation = default) =>
        await sender.FindAsync("v1/keys", VerifyJson.Default.IReadOnlyListKeyView, cancellation).ConfigureAwait(false) ?? [];

    /// <returns>False for an unknown key.</returns>
    public Task<bool> RevokeAsync(string id, CancellationToken cancellation = default) =>
        sender.DeleteAsync($"v1/keys/{Query.Segment(id)}", cancellation);
}
