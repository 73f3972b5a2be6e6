using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>Leads the acronyms of an article back to the names that they were introduced for: "Harbour Workers' Union (HWU)".</summary>
internal static class AcronymReader
{
    /// <summary>For each sentence its acronyms with the full names.</summary>
    public static IReadOnlyList<Antecedent>[] Read(
        string text,
        IReadOnlyList<Sentence> sentences,
        IReadOnlyList<IReadOnlyList<Token>> tokens,
        IReadOnlyList<IReadOnlyList<NameMention>> names)
    {
        var directory = NameDirectory.Of(sentences.Select((sentence, i) =>
            new SentenceAnalysis(sentence.Span.Of(text), tokens[i], names[i], [], [], [], [], [])));
        var found = new IReadOnlyList<Antecedent>[sentences.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = [.. names[i].Where(IsAcronym).Select(name => (name, entity: directory.Find(name)))
                .Where(pair => pair.entity is { } entity && entity.FullName.Length > pair.name.Surface.Length)
                .Select(pair => new Antecedent(pair.name.Span, pair.entity!.FullName))];
        }

        return found;
    }

    private static bool IsAcronym(NameMention name) =>
        name.Surface.Length is >= 2 and <= 8 && name.Kind != NameKind.Person && name.Surface.All(c => char.IsUpper(c) || c == '.');
}
