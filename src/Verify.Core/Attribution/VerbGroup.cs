namespace Verify.Core.Attribution;

/// <summary>The auxiliaries and adverbs before a verb.</summary>
/// <param name="Start">The group's first token: the verb itself when nothing precedes it.</param>
/// <param name="Passive">The form of "be" that a past participle makes a passive with; -1 without one.</param>
internal readonly record struct VerbGroup(int Start, int Passive, bool IsNegated, bool IsModal, bool IsInfinitive, bool HasHave)
{
    public static VerbGroup Read(SentenceView view, int verb)
    {
        var (passive, negated, modal, infinitive, have) = (-1, false, false, false, false);
        var at = verb - 1;
        for (; at >= 0 && !view.IsQuoted(at) && view.NameAt(at) is null; at--)
        {
            var normal = view.Normal(at);
            if (FunctionWords.Negators.Contains(normal))
            {
                negated = true;
            }
            else if (FunctionWords.BeForms.Contains(normal))
            {
                passive = at;
            }
            else if (FunctionWords.Modals.Contains(normal))
            {
                modal = true;
            }
            else if (FunctionWords.Auxiliaries.Contains(normal))
            {
                have |= normal.StartsWith("ha", StringComparison.Ordinal);
            }
            else if (normal == "to")
            {
                infinitive = true;
            }
            else if (!FunctionWords.IsAdverb(normal))
            {
                break;
            }
        }

        return new VerbGroup(at + 1, passive, negated, modal, infinitive, have);
    }
}
