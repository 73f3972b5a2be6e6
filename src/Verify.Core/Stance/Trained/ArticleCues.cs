namespace Verify.Core.Stance.Trained;

/// <summary>Which <see cref="ArticleCue"/> families a word belongs to.</summary>
internal sealed class ArticleCues
{
    /// <summary>Number of families.</summary>
    public const int Count = (int)ArticleCue.Quotation + 1;

    private readonly ushort[] _byWord;

    public ArticleCues(Lexicon lexicon)
    {
        _byWord = new ushort[lexicon.Count];
        foreach (var (cue, words) in Words)
        {
            foreach (var range in words.AsSpan().Split(' '))
            {
                var word = lexicon.Find(Lexicon.Hash(words.AsSpan()[range]));
                if (word >= 0)
                    _byWord[word] |= (ushort)(1 << (int)cue);
            }
        }
    }

    private static (ArticleCue Cue, string Words)[] Words =>
    [
        (ArticleCue.Falsehood, "fake faked hoax hoaxes hoaxer false falsely fraud bogus untrue lie lies lied myth fabricated fabrication fictional fiction fictitious " +
            "debunk debunked debunks debunking disproved disproven incorrect inaccurate wrong nonsense baseless unfounded groundless discredited misleading doctored photoshopped staged invented stunt impostor scam"),
        (ArticleCue.Denial, "deny denies denied denying denial refute refutes refuted dismiss dismisses dismissed dismissing reject rejects rejected rejecting dispute disputes " +
            "disputed contradict contradicts contradicted rebut rebuts rebutted quash quashed slams slammed rubbished refuses refused"),
        (ArticleCue.Doubt, "doubt doubts doubtful dubious skeptical sceptical skepticism scepticism skeptics questionable questioned questions suspicious suspect implausible unlikely unclear uncertain mystery mysterious unsubstantiated unproven"),
        (ArticleCue.Satire, "satire satirical satirist parody spoof prank pranks prankster pranksters joke jokes joking comedy comedian humor humour viral onion internet"),
        (ArticleCue.Rumour, "rumor rumors rumored rumour rumours rumoured speculation speculated speculate unconfirmed unverified alleged allegedly allegation allegations purported purportedly supposedly supposed leaked leak leaks"),
        (ArticleCue.Hearsay, "reportedly apparently claim claims claimed claiming according sources source suggest suggests suggested suggesting believed appears appeared appear seems seem seemed thought possibly perhaps probably likely potentially potential"),
        (ArticleCue.Report, "report reports reported reporting say says said saying told tell tells state states stated wrote writes tweeted tweet spokesman spokeswoman spokesperson statement officials witness witnesses interview quoted explained added insisted insists"),
        (ArticleCue.Confirmation, "confirm confirms confirmed confirming confirmation verify verified verifies prove proves proved proven official officially announce announces announced announcement admit admits admitted acknowledge acknowledged evidence reveal reveals revealed authentic genuine authenticity arrested charged"),
        (ArticleCue.Negation, "not no never none nobody nothing neither nor without cannot hardly barely"),
        (ArticleCue.Modal, "may might could would should can will must"),
        (ArticleCue.Question, "whether if why how what who"),
        (ArticleCue.Contrast, "but however although though despite yet instead actually nevertheless contrary rather meanwhile"),
        (ArticleCue.Correction, "update updated correction corrected retract retracted retraction apologize apologized apologise apologised apology apologizes clarify clarified clarification editor removed deleted mistaken mistake error"),
    ];

    /// <summary>The families of a word, one bit each.</summary>
    public uint Of(int word) => word < 0 ? 0u : _byWord[word];
}
