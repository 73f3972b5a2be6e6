using Verify.Testing;

namespace Verify.Cli.Tests;

/// <summary>Runs commands as a person would, in a folder of its own, and keeps what they write.</summary>
internal sealed class Session : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("verify-cli-").FullName;

    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 8, 1, 12, 0, 0, TimeSpan.Zero));

    public int Width { get; init; } = 100;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>A file of the session's folder.</summary>
    public string this[string name] => Path.Combine(folder, name);

    public string Store => this["store.db"];

    public string Write(string name, string content)
    {
        File.WriteAllText(this[name], content);
        return this[name];
    }

    /// <returns>The exit code.</returns>
    public async Task<int> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await VerifyCommand.RunAsync(args, new Terminal(output, error, Width, HasColour: false, ShowsProgress: false, Clock));
        (Out, Error) = (output.ToString(), error.ToString());
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return code;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
