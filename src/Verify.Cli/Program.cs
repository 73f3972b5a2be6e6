using Verify.Cli;

return await VerifyCommand.RunAsync(args, Terminal.OfProcess());
