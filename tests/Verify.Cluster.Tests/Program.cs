using System.Globalization;
using Verify.Cluster.Tests.Chaos;

switch (args)
{
    case ["chaos", "--rounds", var rounds, "--seed", var seed]:
        return await ChaosCommand.RunAsync(int.Parse(rounds, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
    default:
        Console.Error.WriteLine("usage: chaos --rounds N --seed N (the tests themselves run with dotnet test)");
        return 2;
}
