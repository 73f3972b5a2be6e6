using System.CommandLine;

namespace Verify.Cli.Check;

/// <summary><c>verify check</c>: what do these articles say about these claims?</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var articles = new Option<string[]>("--articles") { Required = true, AllowMultipleArgumentsPerToken = true };
        var claims = new Option<FileInfo?>("--claims");
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "json" };
        var store = new Option<FileInfo?>("--store");
        var output = new Option<FileInfo?>("--out");
        var texts = new Argument<string[]>("claim") { Arity = ArgumentArity.ZeroOrMore };
        var check = new Command("check", "Check claims against articles.") { articles, claims, format, store, output, texts };
        check.SetAction((parsed, cancellation) => CheckRun.RunAsync(
            parsed.GetValue(articles)!,
            parsed.GetValue(claims)?.FullName,
            parsed.GetValue(texts)!,
            parsed.GetValue(store)?.FullName,
            parsed.GetValue(output)?.FullName,
            cancellation));
        return check;
    }
}
