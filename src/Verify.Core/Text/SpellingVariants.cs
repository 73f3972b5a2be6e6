using System.Collections.Frozen;

namespace Verify.Core.Text;

/// <summary>Folds British spellings to American ones, so that both have one stem.</summary>
internal static class SpellingVariants
{
    private static readonly string[] Suffixes = ["isations", "isation", "ising", "ised", "ises", "iser", "isers", "ise"];

    /// <summary>Words in -ise that are spelled so on both sides, without the "ise".</summary>
    private static readonly FrozenSet<string> AlwaysIse = new[]
    {
        "adv", "advert", "ar", "bru", "chast", "circumc", "comprom", "compr", "conc", "cru", "dem", "desp", "dev", "disgu",
        "enterpr", "exc", "exerc", "expert", "franch", "improv", "inc", "likew", "merchand", "no", "otherw", "parad",
        "po", "pra", "prec", "prem", "prom", "ra", "repr", "rev", "r", "superv", "surm", "surpr", "telev", "treat", "upr", "w",
        "appra", "reappra", "fundra", "m", "prac", "clockw", "malay", "turquo", "porpo", "torto",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Words = BuildWords();

    public static string Fold(string word)
    {
        if (word.Length < 5)
        {
            return word;
        }

        if (Words.TryGetValue(word, out var american))
        {
            return american;
        }

        foreach (var suffix in Suffixes)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                var root = word[..^suffix.Length];
                return root.Length < 2 || AlwaysIse.Contains(root) ? word : string.Concat(root, "iz", suffix.AsSpan(2));
            }
        }

        return word;
    }

    private static FrozenDictionary<string, string> BuildWords()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["defence"] = "defense", ["defences"] = "defenses", ["offence"] = "offense", ["offences"] = "offenses",
            ["licence"] = "license", ["licences"] = "licenses", ["practise"] = "practice", ["practised"] = "practiced",
            ["practising"] = "practicing", ["pretence"] = "pretense", ["programme"] = "program", ["programmes"] = "programs",
            ["cheque"] = "check", ["cheques"] = "checks", ["tyre"] = "tire", ["tyres"] = "tires", ["grey"] = "gray",
            ["ageing"] = "aging", ["aluminium"] = "aluminum", ["aeroplane"] = "airplane", ["aeroplanes"] = "airplanes",
            ["sceptic"] = "skeptic", ["sceptics"] = "skeptics", ["sceptical"] = "skeptical", ["manoeuvre"] = "maneuver",
            ["manoeuvres"] = "maneuvers", ["judgement"] = "judgment", ["judgements"] = "judgments", ["plough"] = "plow",
            ["analyse"] = "analyze", ["analysed"] = "analyzed", ["analysing"] = "analyzing", ["paralyse"] = "paralyze",
            ["paralysed"] = "paralyzed", ["catalogue"] = "catalog", ["dialogue"] = "dialog", ["dialogues"] = "dialogs",
            ["jewellery"] = "jewelry", ["fulfil"] = "fulfill", ["instalment"] = "installment", ["enrol"] = "enroll",
            ["skilful"] = "skillful", ["travelled"] = "traveled", ["travelling"] = "traveling", ["traveller"] = "traveler",
            ["travellers"] = "travelers", ["cancelled"] = "canceled", ["cancelling"] = "canceling", ["labelled"] = "labeled",
            ["modelling"] = "modeling", ["signalled"] = "signaled", ["signalling"] = "signaling", ["fuelled"] = "fueled",
            ["fuelling"] = "fueling", ["kerb"] = "curb", ["storey"] = "story", ["storeys"] = "stories",
            ["mum"] = "mom", ["tsar"] = "czar", ["draught"] = "draft", ["gaol"] = "jail", ["anaemia"] = "anemia",
            ["paediatric"] = "pediatric", ["haemorrhage"] = "hemorrhage", ["oestrogen"] = "estrogen", ["foetus"] = "fetus",
            ["orthopaedic"] = "orthopedic", ["encyclopaedia"] = "encyclopedia", ["counsellor"] = "counselor",
            ["councillor"] = "councilor", ["councillors"] = "councilors", ["cosy"] = "cozy", ["moustache"] = "mustache",
        };
        string[] our = ["arm", "behavi", "col", "endeav", "fav", "flav", "harb", "hon", "hum", "lab", "neighb", "parl", "ranc", "rum", "sav", "trem", "tum", "val", "vap", "vig"];
        string[] ourEndings = ["", "s", "ed", "ing", "able", "ite", "ites", "hood", "hoods", "er", "ers", "y", "al"];
        foreach (var root in our)
        {
            foreach (var ending in ourEndings)
            {
                words.TryAdd($"{root}our{ending}", $"{root}or{ending}");
            }
        }

        string[] re = ["cent", "epicent", "fib", "lit", "lust", "meag", "met", "kilomet", "centimet", "millimet", "sab", "scept", "somb", "spect", "theat", "calib"];
        foreach (var root in re)
        {
            words.TryAdd($"{root}re", $"{root}er");
            words.TryAdd($"{root}res", $"{root}ers");
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
