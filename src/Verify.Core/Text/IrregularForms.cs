using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>Irregular verb forms and plurals of English with their lemmas.</summary>
public static class IrregularForms
{
    private const string Verbs = """
        arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
        bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
        bring brought|build built|burn burnt|buy bought|cast cast|catch caught|choose chose chosen|cling clung
        come came|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk
        drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
        fly flew flown|forbid forbade forbidden|forecast forecast|forget forgot forgotten|forgive forgave forgiven
        freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had
        hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left
        lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|overcome overcame
        overtake overtook overtaken|overthrow overthrew overthrown|pay paid|repay repaid|prove proved proven|put put|quit quit|read read
        ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent
        set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut
        sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|split split
        spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven
        swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
        think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken
        uphold upheld|upset upset|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn
        withhold withheld|withstand withstood|write wrote written
        """;

    private const string Plurals = """
        child children|man men|woman women|person people|foot feet|tooth teeth|mouse mice|life lives|wife wives|knife knives
        half halves|leaf leaves|loaf loaves|thief thieves|wolf wolves|crisis crises|analysis analyses|basis bases
        thesis theses|criterion criteria|phenomenon phenomena|medium media|datum data|policeman policemen
        policewoman policewomen|spokesman spokesmen|spokeswoman spokeswomen|gunman gunmen|fireman firemen
        congressman congressmen|serviceman servicemen|businessman businessmen|fisherman fishermen
        """;

    private static readonly FrozenDictionary<string, string> VerbLemmas = Parse(Verbs);

    private static readonly FrozenDictionary<string, string> NounLemmas = Parse(Plurals);

    /// <summary>
    /// The lemma of an irregular form; null for any other word. Forms that are words of their own ("found", "ground",
    /// "lay", "left", "lit", "saw", "thought") are read as the verb's.
    /// </summary>
    public static string? Lemma(string normal) => VerbLemma(normal) ?? NounLemmas.GetValueOrDefault(normal);

    public static string? VerbLemma(string normal) => VerbLemmas.GetValueOrDefault(normal);

    private static FrozenDictionary<string, string> Parse(string rows)
    {
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var forms = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in forms.Skip(1))
            {
                lemmas.TryAdd(form, forms[0]);
            }
        }

        return lemmas.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
