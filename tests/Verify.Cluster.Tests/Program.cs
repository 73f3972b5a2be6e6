using System.Globalization;
using Verify.Cluster.Tests.Chaos;
using Verify.Cluster.Tests.Speed;

switch (args)
{
    case ["chaos", "--rounds", var rounds, "--seed", var seed]:
        return await ChaosCommand.RunAsync(Number(rounds), Number(seed));
    case ["speed"]:
        await new SpeedCommand(new SpeedOptions()).RunAsync();
        return 0;
    case ["speed", "--passages", var passages, "--articles", var articles, "--claims", var claims]:
        await new SpeedCommand(new SpeedOptions(Number(passages), Number(articles), Number(claims))).RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("usage: chaos --rounds N --seed N | speed [--passages N --articles N --claims N] (the tests themselves run with dotnet test)");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
