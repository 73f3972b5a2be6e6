using Microsoft.Extensions.Options;

namespace Verify.Server;

/// <summary>Refuses to start with a store that cannot be meant.</summary>
internal sealed class ServerValidation : IValidateOptions<ServerOptions>
{
    public ValidateOptionsResult Validate(string? name, ServerOptions options)
    {
        try
        {
            _ = options.StoreAddress;
            return ValidateOptionsResult.Success;
        }
        catch (FormatException fault)
        {
            return ValidateOptionsResult.Fail($"--store (Verify:Store): {fault.Message}");
        }
    }
}
