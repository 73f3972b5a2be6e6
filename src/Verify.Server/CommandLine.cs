namespace Verify.Server;

/// <summary>Turns the server's own options, and settings such as <c>--Verify:Model=trained</c>, into configuration keys.</summary>
internal static class CommandLine
{
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
                case "--store" when i + 1 < args.Count:
                    settings["Verify:Store"] = args[++i];
                    break;
                case "--urls" when i + 1 < args.Count:
                    settings["urls"] = args[++i];
                    break;
                case var setting when setting.StartsWith("--Verify:", StringComparison.OrdinalIgnoreCase) && setting.Contains('=', StringComparison.Ordinal):
                    var parts = setting[2..].Split('=', 2);
                    settings[parts[0]] = parts[1];
                    break;
                default:
                    break;
            }
        }

        return settings;
    }
}
