using Verify.Core.Articles;
using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>Things named in an article by a proper name and a common noun ("Brookfield power plant"), for "the plant" later.</summary>
internal sealed class NamedThings
{
    private const int LongestName = 6;

    private readonly Dictionary<string, string> _byHead = new(StringComparer.Ordinal);

    /// <summary>The definite descriptions of a sentence with what they stand for, then notes the things it names itself.</summary>
    public IReadOnlyList<Antecedent> Resolve(SentenceView view)
    {
        List<Antecedent>? found = null;
        for (var i = 1; i < view.Count; i++)
        {
            if (view.Normal(i - 1) is "the" or "this" && IsBareNoun(view, i) && _byHead.TryGetValue(view.Tokens[i].Stem, out var name))
            {
                (found ??= []).Add(new Antecedent(view.SpanOf(i - 1, i + 1), name));
            }
        }

        Note(view);
        return found ?? (IReadOnlyList<Antecedent>)[];
    }

    private static bool IsBareNoun(SentenceView view, int token) =>
        view.IsWord(token) && view.Tokens[token].Text.Length == view.Normal(token).Length && !view.Tokens[token].IsCapitalised && !SpeakerNouns.IsPerson(view.Normal(token)) && view.Normal(token + 1) is not "of"
        && !(view.IsWord(token + 1) && !FunctionWords.IsAdverb(view.Normal(token + 1)) && WordTable.PartsOfSpeech(view.Normal(token + 1)).StartsWith('n') && !FunctionWords.IsFiniteAuxiliary(view.Normal(token + 1)));

    private void Note(SentenceView view)
    {
        foreach (var name in view.Names)
        {
            if (name.Kind == NameKind.Person)
            {
                continue;
            }

            var first = 0;
            while (first < view.Count && view.Tokens[first].Span.Start < name.Span.Start)
            {
                first++;
            }

            var end = first;
            while (end < view.Count && view.Tokens[end].Span.Start < name.Span.End)
            {
                end++;
            }

            if (end - first > 1 && name.Kind == NameKind.Organisation && WordTable.PartsOfSpeech(view.Normal(end - 1)).StartsWith('n'))
            {
                _byHead[view.Tokens[end - 1].Stem] = name.Surface;
            }

            var head = end;
            while (head < view.Count && head - first < LongestName && view.IsWord(head) && !view.Tokens[head].IsCapitalised && IsNounOrAdjective(view, head))
            {
                head++;
            }

            if (head > end && end > first && view.Tokens[end - 1].Text is not [.., 's'] && WordTable.PartsOfSpeech(view.Normal(head - 1)).StartsWith('n'))
            {
                _byHead[view.Tokens[head - 1].Stem] = view.TextOf(first, head);
            }
        }
    }

    private static bool IsNounOrAdjective(SentenceView view, int token)
    {
        var normal = view.Normal(token);
        return WordTable.PartsOfSpeech(normal) is [ 'n' or 'a', ..] && !FunctionWords.Prepositions.Contains(normal) && !FunctionWords.Conjunctions.Contains(normal)
            && !FunctionWords.Auxiliaries.Contains(normal) && !FunctionWords.Modals.Contains(normal) && !FunctionWords.IsAdverb(normal) && normal is not "as" and not "that"
            && !FunctionWords.Determiners.Contains(normal) && !SpeakerNouns.IsPerson(normal);
    }
}
