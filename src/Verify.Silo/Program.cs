using Microsoft.Extensions.Options;
using Verify.Application.Stores;
using Verify.Silo;

try
{
    switch (args)
    {
        case ["--probe", var url]:
            return await HealthProbe.AskAsync(url);
        case ["--migrate", .. var rest]:
            await Migration.RunAsync(OneOffSettings.Read(rest));
            return 0;
        case ["--issue-key", var name, .. var rest]:
            await KeyIssue.RunAsync(name, OneOffSettings.Read(rest));
            return 0;
        default:
            await SiloHost.RunAsync(args);
            return 0;
    }
}
catch (Exception fault) when (fault is StoreException or OptionsValidationException)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
