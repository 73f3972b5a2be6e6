using Microsoft.Extensions.Options;

namespace Verify.Silo;

/// <summary>The role that the command line asks for, and what else it says, for the configuration.</summary>
internal sealed record SiloCommandLine(SiloRole Role, string[] Settings)
{
    private const string SiloOnly = "--silo-only";
    private const string Gateway = "--gateway";

    /// <exception cref="OptionsValidationException">It asks for two roles.</exception>
    public static SiloCommandLine Read(string[] args) => (args.Contains(SiloOnly), args.Contains(Gateway)) switch
    {
        (true, true) => throw new OptionsValidationException(
            "role", typeof(SiloRole), [$"{SiloOnly} and {Gateway} exclude each other: give one of them, or none for a silo that serves the API too."]),
        (true, false) => new(SiloRole.SiloOnly, Without(args, SiloOnly)),
        (false, true) => new(SiloRole.Gateway, Without(args, Gateway)),
        _ => new(SiloRole.Whole, args),
    };

    private static string[] Without(string[] args, string option) => [.. args.Where(arg => arg != option)];
}
