using Verify.Core.Stance.Trained;

namespace Verify.Training;

/// <summary>
/// Writes the article features and the words of each zone of claim and article pairs (a pair a line: claim TAB article, line breaks as \n) as raw
/// little-endian arrays.
/// </summary>
internal static class ArticleExport
{
    public static int Run(string input, string folder)
    {
        Directory.CreateDirectory(folder);
        var lexicon = Lexicon.Shipped;
        var cues = new ArticleCues(lexicon);
        var scan = new ArticleScan(lexicon, cues);
        var values = new float[ArticleFeatures.Names.Count];
        using var features = new BinaryWriter(new BufferedStream(File.Create(Path.Combine(folder, "features.f32")), 1 << 16));
        using var words = new BinaryWriter(new BufferedStream(File.Create(Path.Combine(folder, "words.i32")), 1 << 16));
        var count = 0;
        foreach (var line in File.ReadLines(input))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var claim = line[..tab];
            var article = line[(tab + 1)..].Replace("\\n", "\n", StringComparison.Ordinal);
            scan.Read(claim, article);
            var row = new FeatureRow(values);
            ArticleFeatures.Fill(scan, ref row);
            foreach (var value in values)
                features.Write(value);
            for (var zone = 0; zone < ArticleScan.Zones; zone++)
            {
                words.Write(scan.Words(zone).Length);
                foreach (var word in scan.Words(zone))
                    words.Write(word);
            }
            if (++count % 5000 == 0)
                Console.WriteLine(count);
        }
        File.WriteAllLines(Path.Combine(folder, "names.txt"), ArticleFeatures.Names);
        return 0;
    }
}
