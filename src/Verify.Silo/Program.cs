using Verify.Application.Stores;
using Verify.Silo;

try
{
    return args switch
    {
        ["--probe", var url] => await HealthProbe.AskAsync(url),
        ["--migrate", .. var rest] => await Migration.RunAsync(rest),
        _ => await SiloHost.RunAsync(args),
    };
}
catch (Exception fault) when (fault is StoreException or Microsoft.Extensions.Options.OptionsValidationException)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
