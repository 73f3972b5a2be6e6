using System.CommandLine;
using System.Globalization;
using Verify.Cli.Check;
using Verify.Cli.Workbenches;

namespace Verify.Cli.Claims;

/// <summary><c>verify claim add</c>: check claims against a store or on a server, now and whenever its articles change.</summary>
internal static class AddCommand
{
    private const string Actor = "verify claim add";

    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string?>("claim") { Description = "The claim in plain words", Arity = ArgumentArity.ZeroOrOne };
        var claims = new Option<FileInfo?>("--claims") { Description = "A JSON array of { id, text, contextDate } instead", HelpName = "FILE" };
        var id = new Option<string?>("--id") { Description = "The claim's id; made of its text when left out", HelpName = "ID" };
        var date = new Option<string?>("--date") { Description = "The day that the claim speaks of, such as 2026-05-02", HelpName = "DAY" };
        var format = CommonOptions.Format(Reporting.Table, Reporting.Formats);
        var output = CommonOptions.Out();
        var model = CommonOptions.Model();
        var command = new Command("add", "Add claims.") { text, claims, id, date, format, output, model };
        var place = Place.AddTo(command, model: model);
        command.SetAction(async (parsed, cancellation) =>
        {
            var faults = new Faults();
            var inputs = parsed.GetValue(claims) is { } file
                ? await ClaimsFile.ReadAsync(file, faults, cancellation)
                : [Read(parsed.GetValue(text), parsed.GetValue(id), parsed.GetValue(date))];
            await using var bench = place.Open(parsed, terminal, Actor);
            var states = await Submission.RunAsync(bench, inputs, faults, () => { }, cancellation);
            var reports = await Reporting.GatherAsync(bench, states, cancellation);
            await Reporting.WriteAsync(reports, parsed.GetRequiredValue(format), parsed.GetValue(output), terminal, cancellation);
            await faults.WriteAsync(terminal);
            return faults.ExitCode;
        });
        return command;
    }

    private static ClaimInput Read(string? text, string? id, string? written)
    {
        if (text is null)
        {
            throw new UsageException("There is no claim to add; give it in quotation marks, or --claims FILE.");
        }

        DateOnly? day = null;
        if (written is not null)
        {
            day = DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : throw new UsageException($"'{written}' is not a day; write --date 2026-05-02.");
        }

        var claim = ClaimInput.Of(text, day);
        return id is null ? claim : claim with { Id = ClaimIds.Parse(id) };
    }
}
