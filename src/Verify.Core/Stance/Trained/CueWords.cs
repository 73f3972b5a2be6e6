namespace Verify.Core.Stance.Trained;

/// <summary>Word lists behind <see cref="WordTraits"/>: function words, negators, hedges, and the vocabulary of doubt and confirmation.</summary>
internal static class CueWords
{
    private const string Stop =
        "a an the this that these those of to in on at by for from with as into onto about over under after before between during through " +
        "and or but if then than so because while is are was were be been being am has have had having do does did done will would can could " +
        "may might shall should must i you he she it we they me him her us them my your his its our their who whom which what there here " +
        "when where how why all any both each few more most other some such only own same too very s t just up out off down again also";

    private const string Negations =
        "not no never none nobody nothing neither nor without cannot hardly barely scarcely nowhere unlikely fails failed lack lacks";

    private const string Hedges =
        "may might could would reportedly allegedly alleged apparently possibly perhaps probably supposedly purported purportedly likely " +
        "unlikely rumor rumors rumour rumours rumored rumoured speculation suspected suggest suggests suggested appear appears seem seems " +
        "potential potentially unconfirmed unverified believed expected claim claims claimed whether seemingly unclear maybe uncertain";

    private const string Refutations =
        "fake faked hoax hoaxes false falsely fraud bogus untrue lie lies lied deny denies denied denying denial debunk debunks debunked " +
        "debunking refute refutes refuted dispute disputes disputed dismiss dismisses dismissed reject rejects rejected retract retracted " +
        "retraction incorrect wrong myth misleading fabricated fabrication fictional fiction satire satirical satirist parody prank prankster " +
        "pranksters stunt staged doctored photoshopped impostor unfounded baseless groundless nonsense discredited contradict contradicts " +
        "contradicted mistaken inaccurate apologizes apologises apologized apology doubt doubts doubtful skeptical sceptical skeptics fooled duped tricked " +
        "despite nope never not mystery questionable suspicious falls fell invented disproved disproven disproves";

    private const string Confirmations =
        "confirm confirms confirmed confirming confirmation verify verified verifies prove proves proved proven official officially announced announces announce " +
        "admits admitted admit acknowledges acknowledged evidence revealed reveals reveal true authentic genuine real indeed finally";

    private const string Reports =
        "say says said tell tells told report reports reported according claim claims claimed announce announces announced state states " +
        "stated insist insists insisted argue argues argued warn warns warned allege alleges alleged write writes wrote source sources " +
        "spokesman spokeswoman spokesperson tweet tweeted statement officials witnesses interview quoted";

    private const string Modals = "may might could would should can must will shall";

    private const string Multipliers = "hundred thousand million billion trillion";

    public static WordTraits[] TraitsByWord(Lexicon lexicon)
    {
        var traits = new WordTraits[lexicon.Count];
        Mark(Stop, WordTraits.Stop);
        Mark(Negations, WordTraits.Negation);
        Mark(Hedges, WordTraits.Hedge);
        Mark(Refutations, WordTraits.Refutation);
        Mark(Confirmations, WordTraits.Confirmation);
        Mark(Reports, WordTraits.Report);
        Mark(Modals, WordTraits.Modal);
        Mark(Multipliers, WordTraits.Multiplier);
        return traits;

        void Mark(string words, WordTraits trait)
        {
            foreach (var range in words.AsSpan().Split(' '))
            {
                var word = lexicon.Find(Lexicon.Hash(words.AsSpan()[range]));
                if (word >= 0)
                    traits[word] |= trait;
            }
        }
    }
}
