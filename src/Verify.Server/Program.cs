using Verify.Server;

try
{
    await using var app = VerifyServer.Build(args);
    await app.RunAsync();
    return 0;
}
catch (Exception fault) when (StartFault.Explain(fault) is not null)
{
    await Console.Error.WriteLineAsync(StartFault.Explain(fault));
    return 1;
}
