using System.CommandLine;

namespace Verify.Cli.Eval;

/// <summary><c>verify eval</c>: predictions of the trained stance model on research data, for scoring by an outside script.</summary>
internal static class EvalCommand
{
    public static Command Create(Terminal terminal) => new("eval", "Predict stances on research data files.")
    {
        Pairs("pairs", "Pairs of a premise and a hypothesis (columns premise, hypothesis).", new PairEvaluation(terminal).PairsAsync),
        Pairs("emergent", "Claims and article headlines (columns claim, headline).", new PairEvaluation(terminal).EmergentAsync),
        Fnc(terminal),
    };

    private static Command Pairs(string name, string description, Func<FileInfo, FileInfo, Task> run)
    {
        var file = new Argument<FileInfo>("file") { Description = "A tab-separated file with a header" }.AcceptExistingOnly();
        var output = Required("--out", "Write one line a row: the stance, a tab, the confidence");
        var command = new Command(name, description) { file, output };
        command.SetAction((parsed, _) => run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(output)));
        return command;
    }

    private static Command Fnc(Terminal terminal)
    {
        var stances = Required("--stances", "CSV with the columns Headline and Body ID").AcceptExistingOnly();
        var bodies = Required("--bodies", "CSV with the columns Body ID and articleBody").AcceptExistingOnly();
        var output = Required("--out", "Write Headline, Body ID and Stance as CSV");
        var command = new Command("fnc", "Headlines and article bodies of the Fake News Challenge.") { stances, bodies, output };
        command.SetAction((parsed, _) => new FncEvaluation(terminal).RunAsync(
            parsed.GetRequiredValue(stances), parsed.GetRequiredValue(bodies), parsed.GetRequiredValue(output)));
        return command;
    }

    private static Option<FileInfo> Required(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE", Required = true };
}
