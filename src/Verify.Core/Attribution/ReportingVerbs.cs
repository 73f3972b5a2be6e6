using System.Collections.Frozen;
using Verify.Core.Text.Grammar;

namespace Verify.Core.Attribution;

/// <summary>
/// English reporting verbs: the verbs of saying, telling, claiming and opinion that reference grammars list with a
/// that-clause or a quotation as complement (Quirk et al., "A Comprehensive Grammar of the English Language", 16.30-31).
/// </summary>
public static class ReportingVerbs
{
    private const string Any =
        "say/said state claim insist warn argue assert allege deny admit acknowledge concede contend declare maintain " +
        "suggest believe accuse blame demand urge predict forecast/forecast reiterate stress emphasise emphasize describe " +
        "note confirm dispute boast brag complain doubt question speculate tout reaffirm restate underscore " +
        "underline criticise criticize condemn denounce praise hail exclaim quip lament stipulate affirm opine " +
        "caution profess hint vent joke";

    private const string Hearer = "tell/told inform advise assure remind notify brief reassure persuade";

    private const string Clause =
        "add announce write/wrote/written tweet retweet post blog email text observe remark comment explain reply respond " +
        "answer recall reveal disclose report think/thought feel/felt conclude estimate indicate signal " +
        "imply vow pledge promise swear/swore/sworn testify recount repeat counter propose recommend request " +
        "ask instruct point mention confess confide guess suspect reckon assume " +
        "regret appeal call plead/pleaded apologise apologize thank congratulate " +
        "rant grumble gloat elaborate clarify specify protest posit theorise theorize " +
        "foresee/foresaw/foreseen anticipate proclaim pronounce cry whisper shout yell";

    private const string Quotation =
        "continue begin/began/begun open close conclude end start read/read sign interject laugh sigh scoff smile " +
        "crow muse mutter snap sum go/went thunder intone gush rail fume sing/sang/sung finish retort agree order decide";

    private static readonly FrozenDictionary<string, ReportingVerb> Forms = Build();

    /// <summary>Looks a word form up.</summary>
    /// <param name="normal">Lower case.</param>
    public static bool TryGet(string normal, out ReportingVerb verb) => Forms.TryGetValue(normal, out verb);

    private static FrozenDictionary<string, ReportingVerb> Build()
    {
        var forms = new Dictionary<string, ReportingVerb>(800, StringComparer.Ordinal);
        foreach (var (list, complement) in new[]
        {
            (Any, VerbComplement.Any), (Hearer, VerbComplement.Hearer), (Clause, VerbComplement.Clause), (Quotation, VerbComplement.Quotation),
        })
        {
            foreach (var entry in list.Split(' '))
            {
                foreach (var (form, kind) in VerbInflection.Of(entry))
                {
                    forms.TryAdd(form, new ReportingVerb(VerbInflection.Lemma(entry), kind, complement));
                }
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
