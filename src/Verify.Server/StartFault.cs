using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Verify.Application.Stores;

namespace Verify.Server;

/// <summary>What whoever starts a server can put right.</summary>
internal static class StartFault
{
    /// <returns>What is wrong and what to change; null for a fault of the program.</returns>
    public static string? Explain(Exception fault) => fault switch
    {
        StoreException or OptionsValidationException => fault.Message,
        IOException { InnerException: AddressInUseException } =>
            $"{fault.Message} Something else listens there: stop it, or choose another address, such as --urls http://localhost:5081.",
        _ => null,
    };
}
