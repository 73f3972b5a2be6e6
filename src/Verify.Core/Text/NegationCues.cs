namespace Verify.Core.Text;

/// <summary>The words and phrases that negate what they govern.</summary>
internal static class NegationCues
{
    /// <summary>Particles and adverbs: they negate the clause that follows.</summary>
    public static PhraseMatcher Particles { get; } = new(
    [
        "not", "never", "no", "cannot", "nobody", "no one", "none", "nothing", "nowhere", "neither", "nor", "without", "hardly",
        "scarcely", "seldom", "rarely", "no longer", "not yet", "=yet to", "far from", "anything but", "instead of", "rather than",
        "unable to", "unwilling to", "reluctant to", "unlikely", "by no means", "in no way", "at no point", "short of",
    ]);

    /// <summary>Verbs and nouns of refusal and denial: they negate their object, or their subject in the passive.</summary>
    public static PhraseMatcher Verbs { get; } = new(
    [
        "refuse", "refuse to", "refusal", "refusal to", "reject", "rejection of", "rule out", "rule it out", "deny", "denial of",
        "denial that", "fail to", "failure to", "decline to", "neglect to", "stop short of", "fall short of", "lack", "lack of",
        "absence of", "dispute", "refute", "rebut", "rebuff", "spurn", "dismiss claim", "dismiss report", "dismiss suggestion",
        "dismiss allegation", "dismiss accusation", "dismiss the idea", "dismiss as", "dismiss the claim", "turn down", "vote against",
        "vote down", "oppose", "disagree", "disagree with", "shoot down",
    ]);

    /// <summary>Verbs that negate what follows their "from" ("kept them from leaving").</summary>
    public static PhraseMatcher Preventing { get; } = new(["prevent", "keep", "stop", "bar", "deter", "discourage", "ban", "block", "dissuade", "refrain"]);

    /// <summary>Phrases with a negative word that do not negate.</summary>
    public static PhraseMatcher Harmless { get; } = new(
    [
        "not only", "not just", "not merely", "not simply", "not least", "not to mention", "no doubt",
        "without doubt", "without a doubt", "no wonder", "no matter", "no more than", "no less than", "no fewer than",
        "not more than", "not less than", "no later than", "no sooner", "nothing but", "nothing short of", "whether or not",
        "if not", "nothing less than", "why not", "run short of", "bar none",
    ]);
}
