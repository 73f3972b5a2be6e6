using System.CommandLine;
using System.Globalization;
using Verify.Application.Access;

namespace Verify.Cli.Keys;

/// <summary><c>verify key</c>: keys to a server's HTTP API, in the store that it will open.</summary>
internal static class KeyCommand
{
    private const string NeedsStore =
        "The first key cannot be asked for over HTTP: give --store FILE of a stopped server, or its database; the keys of one that runs are at /v1/keys and on its desk.";

    public static Command Create(Terminal terminal) => new("key", "Make, list and revoke keys to a server; stop it first if its store is a file, or use /v1/keys while it runs.")
    {
        CreateKey(terminal),
        List(terminal),
        Revoke(terminal),
    };

    private static Command CreateKey(Terminal terminal)
    {
        var store = CommonOptions.AnyStore();
        var name = new Option<string>("--name") { Description = "Whose key it is", HelpName = "NAME", DefaultValueFactory = _ => "operator" };
        var scopes = new Option<string>("--scopes") { Description = $"Some of {ApiScopes.Known}, separated by commas", HelpName = "SCOPES", Required = true };
        var expires = new Option<string?>("--expires") { Description = "Days until it expires, such as 90d", HelpName = "DAYS" };
        var command = new Command("create", "Make a key and show it this once.") { store, name, scopes, expires, CommonOptions.NoServer(NeedsStore) };
        command.SetAction(async (parsed, cancellation) =>
        {
            var allowed = ApiScopes.Read(parsed.GetRequiredValue(scopes)) ?? throw new UsageException($"The scopes must be some of {ApiScopes.Known}.");
            var (key, token) = ApiKeyIssuer.Issue(
                parsed.GetRequiredValue(name), allowed, Days(parsed.GetValue(expires)), terminal.Clock.GetUtcNow());
            await using var opened = await parsed.GetRequiredValue(store).OpenAsync(terminal.Clock, cancellation);
            await opened.Keys.AddAsync(key, Environment.UserName, cancellation);
            await terminal.Out.WriteLineAsync(token);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var store = CommonOptions.AnyStore();
        var command = new Command("list", "List all keys.") { store, CommonOptions.NoServer(NeedsStore) };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var opened = await parsed.GetRequiredValue(store).OpenAsync(terminal.Clock, cancellation);
            foreach (var key in await opened.Keys.ListAsync(cancellation))
            {
                var state = key.RevokedAt is not null ? "revoked" : key.IsValid(terminal.Clock.GetUtcNow()) ? "valid" : "expired";
                await terminal.Out.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{key.Id}  {state}  {key.Name}  {ApiScopes.Write(key.Scopes)}  expires {Day(key.ExpiresAt)}  last used {Day(key.LastUsedAt)}"));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Revoke(Terminal terminal)
    {
        var store = CommonOptions.AnyStore();
        var id = new Argument<string>("ID") { Description = "The key's id" };
        var command = new Command("revoke", "Revoke a key.") { id, store, CommonOptions.NoServer(NeedsStore) };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var opened = await parsed.GetRequiredValue(store).OpenAsync(terminal.Clock, cancellation);
            var name = parsed.GetRequiredValue(id);
            if (await opened.Keys.RevokeAsync(name, terminal.Clock.GetUtcNow(), Environment.UserName, cancellation))
            {
                return ExitCode.Done;
            }

            await terminal.Error.WriteLineAsync($"verify: There is no key '{name}'.");
            return ExitCode.Refused;
        });
        return command;
    }

    private static TimeSpan? Days(string? written) =>
        written is null ? null
        : int.TryParse(written.TrimEnd('d'), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 3_650 ? TimeSpan.FromDays(days)
        : throw new UsageException($"'{written}' is not a number of days; write --expires 90d.");

    private static string Day(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never";
}
