namespace Verify.Server;

/// <summary>Turns the server's own options into configuration keys; what it does not know is left to the host.</summary>
internal static class CommandLine
{
    public const string DefaultUrl = "http://localhost:5080";

    public static Dictionary<string, string?> Read(IReadOnlyList<string> args)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--sample":
                    settings["Verify:Sample"] = "true";
                    break;
                case "--data" when i + 1 < args.Count:
                    settings["Verify:Data"] = args[++i];
                    break;
                case "--urls" when i + 1 < args.Count:
                    settings["urls"] = args[++i];
                    break;
                default:
                    break;
            }
        }

        return settings;
    }
}
