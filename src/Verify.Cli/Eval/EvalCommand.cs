using System.CommandLine;

namespace Verify.Cli.Eval;

/// <summary><c>verify eval</c>: predictions of the trained stance model on research data, for scoring by an outside script.</summary>
internal static class EvalCommand
{
    public static Command Create() => new("eval", "Predict stances on research data files")
    {
        Pairs("pairs", "Premise and hypothesis pairs (columns premise, hypothesis)", PairEvaluation.Pairs),
        Pairs("emergent", "Claims and article headlines (columns claim, headline)", PairEvaluation.Emergent),
        Fnc(),
    };

    private static Command Pairs(string name, string description, Action<FileInfo, FileInfo> run)
    {
        var file = new Argument<FileInfo>("file") { Description = "Tab-separated file with a header" }.AcceptExistingOnly();
        var output = Output("Where to write one line a row: stance TAB confidence");
        var command = new Command(name, description) { file, output };
        command.SetAction(parse => run(parse.GetRequiredValue(file), parse.GetRequiredValue(output)));
        return command;
    }

    private static Command Fnc()
    {
        var stances = Required("--stances", "CSV with the columns Headline and Body ID").AcceptExistingOnly();
        var bodies = Required("--bodies", "CSV with the columns Body ID and articleBody").AcceptExistingOnly();
        var output = Output("Where to write Headline, Body ID and Stance");
        var command = new Command("fnc", "Headlines and article bodies of the Fake News Challenge") { stances, bodies, output };
        command.SetAction(parse => FncEvaluation.Run(parse.GetRequiredValue(stances), parse.GetRequiredValue(bodies), parse.GetRequiredValue(output)));
        return command;
    }

    private static Option<FileInfo> Output(string description) => Required("--out", description);

    private static Option<FileInfo> Required(string name, string description) => new(name) { Description = description, Required = true };
}
