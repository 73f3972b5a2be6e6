using System.CommandLine;
using System.CommandLine.Parsing;

namespace Verify.Cli.Workbenches;

/// <summary>The options that say where a command's articles and claims are: in a store of this machine, or on a server.</summary>
internal sealed class Place
{
    private const string KeyVariable = "VERIFY_KEY";

    private readonly Option<FileInfo?> store = new("--store") { Description = "The store's file", HelpName = "FILE" };

    private readonly Option<string?> server = new("--server") { Description = "A server's address instead, such as http://localhost:5080", HelpName = "URL" };

    private readonly Option<string?> key = new("--key") { Description = $"The key to the server; {KeyVariable} in the environment when left out", HelpName = "KEY" };

    private readonly Option<string>? model;

    private Place(Option<string>? model) => this.model = model;

    /// <param name="isNeeded">False where a store that is thrown away will do.</param>
    /// <param name="model">The option that names the model, where the command judges.</param>
    public static Place AddTo(Command command, bool isNeeded = true, Option<string>? model = null)
    {
        var place = new Place(model);
        command.Add(place.store);
        command.Add(place.server);
        command.Add(place.key);
        command.Validators.Add(result => place.Check(result, isNeeded));
        return place;
    }

    /// <summary>Opens it, making the store where there is none.</summary>
    /// <param name="actor">Who acts, for the log.</param>
    public IWorkbench Open(ParseResult parsed, Terminal terminal, string actor) => parsed.GetValue(server) is { } address
        ? Connect(parsed, address, actor)
        : LocalWorkbench.Open(parsed.GetValue(store), terminal, actor, parsed.GetRequiredValue(model!));

    /// <summary>Opens it to read.</summary>
    /// <exception cref="UsageException">There is no such store.</exception>
    public IWorkbench OpenExisting(ParseResult parsed, Terminal terminal) => parsed.GetValue(server) is { } address
        ? Connect(parsed, address, "verify")
        : LocalWorkbench.OpenExisting(parsed.GetValue(store)!, terminal, "verify");

    private ServerWorkbench Connect(ParseResult parsed, string address, string actor) => new(
        new Uri(address.EndsWith('/') ? address : address + "/"),
        parsed.GetValue(key) ?? Environment.GetEnvironmentVariable(KeyVariable),
        actor);

    private void Check(CommandResult result, bool isNeeded)
    {
        var address = result.GetValue(server);
        var fault = (result.GetValue(store), address) switch
        {
            (not null, not null) => "Give --store or --server, not both.",
            (null, null) when isNeeded => "Say where the claims are: --store FILE, or --server URL.",
            (_, not null) when !IsAddress(address) => $"'{address}' is not the address of a server; write --server http://localhost:5080.",
            (_, not null) when model is not null && result.GetResult(model) is { Implicit: false } => "A server judges by its own model; leave out --model.",
            (_, null) when result.GetValue(key) is not null => "A key is for a server; give --server URL with it.",
            _ => null,
        };
        if (fault is not null)
        {
            result.AddError(fault);
        }
    }

    private static bool IsAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
