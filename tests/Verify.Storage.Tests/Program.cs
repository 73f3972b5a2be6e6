using System.Globalization;
using Verify.Storage.Tests.Crash;

switch (args)
{
    case [CrashWriter.Command, var path, var round]:
        await CrashWriter.RunAsync(path, round);
        return 0;
    case ["crash", "--kills", var kills]:
        await CrashCommand.RunAsync(int.Parse(kills, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("usage: crash --kills N (the tests themselves run with dotnet test)");
        return 2;
}
