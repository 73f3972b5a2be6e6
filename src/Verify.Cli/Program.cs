using System.CommandLine;
using Verify.Cli.Eval;

return new RootCommand("Verify: which claims are corroborated, and by whom") { EvalCommand.Create() }.Parse(args).Invoke();
