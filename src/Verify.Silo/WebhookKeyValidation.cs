using Microsoft.Extensions.Options;
using Verify.Hosting.Outbound;

namespace Verify.Silo;

/// <summary>
/// The processes of a cluster derive the secrets of webhooks from one key. Each making its own would sign what receivers
/// then refuse, so none makes one.
/// </summary>
internal sealed class WebhookKeyValidation : IValidateOptions<OutboundSettings>
{
    public ValidateOptionsResult Validate(string? name, OutboundSettings options) => File.Exists(options.WebhookKeyFile)
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail(
            "Verify:Outbound:WebhookKeyFile must name a file that all processes of the cluster have alike, with 32 random bytes or more: "
            + "'head -c 32 /dev/urandom > webhook.key' makes one. A silo that serves no API (--silo-only) needs none.");
}
