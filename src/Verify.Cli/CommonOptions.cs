using System.CommandLine;
using System.Globalization;
using Verify.Core.Stance;
using Verify.Storage;

namespace Verify.Cli;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary>Of commands that a server cannot serve.</summary>
    public static Option<FileInfo> Store() =>
        new("--store") { Description = "The store's file", HelpName = "FILE", Required = true };

    /// <summary>Of commands that work on whatever a server or a cluster keeps its data in.</summary>
    public static Option<StoreAddress> AnyStore() => new("--store")
    {
        Description = "The store: a file, or postgres://user:password@host/database",
        HelpName = "STORE",
        Required = true,
        CustomParser = result =>
        {
            try
            {
                return StoreAddress.Parse(result.Tokens.Single().Value);
            }
            catch (FormatException fault)
            {
                result.AddError(fault.Message);
                return null;
            }
        },
    };

    /// <summary>Refuses <c>--server</c> where a command has no use for one.</summary>
    /// <param name="why">What it needs instead.</param>
    public static Option<string?> NoServer(string why)
    {
        var option = new Option<string?>("--server") { Hidden = true };
        option.Validators.Add(result => result.AddError(why));
        return option;
    }

    public static Option<FileInfo?> Out() =>
        new("--out") { Description = "Write the result to this file", HelpName = "FILE" };

    /// <summary>Of every command that judges.</summary>
    public static Option<string> Model()
    {
        var option = new Option<string>("--model")
        {
            Description = $"The stance model: {string.Join(" or ", StanceModels.Names)}",
            HelpName = "MODEL",
            DefaultValueFactory = _ => StanceModels.Default,
        };
        return option.AcceptOnlyFromAmong([.. StanceModels.Names]);
    }

    public static Option<DateTimeOffset?> AsOf() => new("--as-of")
    {
        Description = "As it stood at this time, such as 2026-05-02 or 2026-05-02T14:00Z",
        HelpName = "TIME",
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            {
                return time;
            }

            result.AddError($"'{written}' is not a time; write --as-of 2026-05-02T14:00Z.");
            return null;
        },
    };

    public static Option<string> Format(string preset, params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"One of {string.Join(", ", formats)}",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => preset,
        };
        return option.AcceptOnlyFromAmong(formats);
    }
}
