using Verify.Application.Stores;
using Verify.Server;

try
{
    await using var app = VerifyServer.Build(args);
    await app.RunAsync();
    return 0;
}
catch (Exception fault) when (fault is StoreException or Microsoft.Extensions.Options.OptionsValidationException)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
