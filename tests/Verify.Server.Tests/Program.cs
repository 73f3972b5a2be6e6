using System.Globalization;
using Verify.Server.Tests.Crash;

switch (args)
{
    case ["crash", "--kills", var kills]:
        await CrashCommand.RunAsync(int.Parse(kills, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("usage: crash --kills N (the tests themselves run with dotnet test)");
        return 2;
}
