using System.CommandLine;
using Verify.Cli.Workbenches;

namespace Verify.Cli.Check;

/// <summary><c>verify check</c>: what do these articles say about these claims?</summary>
internal static class CheckCommand
{
    private const string Actor = "verify check";

    public static Command Create(Terminal terminal)
    {
        var articles = new Option<string[]>("--articles")
        {
            Description = "Folders or files of articles: articles.json, .jsonl, .html, .txt, .md, feeds, ninjs",
            HelpName = "PATH",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var claims = new Option<FileInfo?>("--claims") { Description = "A JSON array of { id, text, contextDate }", HelpName = "FILE" };
        var texts = new Argument<string[]>("claim") { Description = "Claims in plain words", Arity = ArgumentArity.ZeroOrMore };
        var format = CommonOptions.Format(Reporting.Table, Reporting.Formats);
        var output = CommonOptions.Out();
        var model = CommonOptions.Model();
        var command = new Command("check", "Say how consistently articles report claims.") { articles, claims, texts, format, output, model };
        var place = Place.AddTo(command, isNeeded: false, model);
        command.Validators.Add(result =>
        {
            var (_, claimed) = Split(result.GetValue(articles) ?? []);
            if (result.GetValue(claims) is null && result.GetValue(texts) is null or { Length: 0 } && claimed.Length == 0)
            {
                result.AddError("There is no claim to check; give --claims FILE or the claim in quotation marks.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var (paths, claimed) = Split(parsed.GetRequiredValue(articles));
            var request = new CheckRequest(
                paths,
                parsed.GetValue(claims),
                [.. claimed, .. parsed.GetValue(texts) ?? []],
                parsed.GetRequiredValue(format),
                parsed.GetValue(output));
            await using var bench = place.Open(parsed, terminal, Actor);
            return await new CheckRun(bench, terminal).RunAsync(request, cancellation);
        });
        return command;
    }

    /// <summary>
    /// Parts the values of <c>--articles</c>, which takes all that follow it: what has spaces and is no path is a claim.
    /// </summary>
    private static (string[] Paths, string[] Claims) Split(string[] values)
    {
        var claims = values.Where(value => value.Trim().Contains(' ', StringComparison.Ordinal) && !Path.Exists(value)).ToArray();
        return ([.. values.Except(claims)], claims);
    }
}
