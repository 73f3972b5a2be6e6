using System.CommandLine;
using Verify.Cli.Check;
using Verify.Cli.Eval;

var commands = new RootCommand("Verify: which claims are corroborated, and by whom") { CheckCommand.Create(), EvalCommand.Create() };
return await commands.Parse(args).InvokeAsync();
