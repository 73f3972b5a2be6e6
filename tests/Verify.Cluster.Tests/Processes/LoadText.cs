namespace Verify.Cluster.Tests.Processes;

/// <summary>Sentences about invented towns: four commands in a row are about one of them, so that each article touches a few claims.</summary>
internal static class LoadText
{
    private static readonly string[] First = ["Or", "Velt", "Mar", "Liss", "Bright", "Tarn", "Hol", "Quen", "Ash", "Dor", "Fen", "Gryl"];
    private static readonly string[] Middle = ["a", "en", "o", "is", "u", "er", "am", "il", "on", "ei"];
    private static readonly string[] Last = ["valle", "mar", "den", "well", "stead", "port", "moor", "wick", "holm", "dale"];
    private static readonly string[] Deeds = ["closed", "sold", "repaired", "flooded", "fenced", "reopened"];
    private static readonly string[] Things = ["bridge", "quarry", "library", "harbour", "orchard", "stadium", "tunnel"];

    public static string Sentence(int client, int number)
    {
        var topic = (client * 7919) + (number / 4);
        var town = Pick(First, topic) + Pick(Middle, topic / First.Length) + Pick(Last, topic / First.Length / Middle.Length);
        return $"{town} {Pick(Deeds, topic)} its {Pick(Things, topic)}.";
    }

    private static string Pick(string[] words, int index) => words[index % words.Length];
}
