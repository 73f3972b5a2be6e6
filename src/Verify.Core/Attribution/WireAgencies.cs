using System.Collections.Frozen;

namespace Verify.Core.Attribution;

/// <summary>News agencies of the world with the names and initials that credits print.</summary>
public static class WireAgencies
{
    private static readonly (string Name, string[] Forms)[] All =
    [
        ("Reuters", ["Reuters", "Thomson Reuters", "Reuters news agency"]),
        ("Associated Press", ["AP", "Associated Press", "The Associated Press", "A.P."]),
        ("Agence France-Presse", ["AFP", "Agence France-Presse", "Agence France Presse"]),
        ("dpa", ["dpa", "DPA", "Deutsche Presse-Agentur"]),
        ("PA Media", ["PA", "PA Media", "Press Association", "PA news agency", "Press Association (PA)"]),
        ("TASS", ["TASS", "Tass", "ITAR-TASS", "Itar-Tass"]),
        ("Interfax", ["Interfax", "Interfax-Ukraine"]),
        ("RIA Novosti", ["RIA", "RIA Novosti"]),
        ("Xinhua", ["Xinhua", "Xinhua News Agency"]),
        ("Kyodo", ["Kyodo", "Kyodo News"]),
        ("Jiji Press", ["Jiji", "Jiji Press"]),
        ("Yonhap", ["Yonhap", "Yonhap News Agency"]),
        ("EFE", ["EFE", "Agencia EFE"]),
        ("ANSA", ["ANSA", "Ansa"]),
        ("APA", ["APA", "Austria Press Agency"]),
        ("Bloomberg", ["Bloomberg", "Bloomberg News"]),
        ("UPI", ["UPI", "United Press International"]),
        ("Press Trust of India", ["PTI", "Press Trust of India"]),
        ("ANI", ["ANI", "Asian News International"]),
        ("IANS", ["IANS", "Indo-Asian News Service"]),
        ("Anadolu Agency", ["Anadolu", "Anadolu Agency", "AA"]),
        ("Ukrinform", ["Ukrinform"]),
        ("UNIAN", ["UNIAN"]),
        ("BelTA", ["BelTA", "Belta"]),
        ("PAP", ["PAP", "Polish Press Agency"]),
        ("CTK", ["CTK", "ČTK", "Czech News Agency"]),
        ("MTI", ["MTI"]),
        ("NTB", ["NTB"]),
        ("TT", ["TT News Agency"]),
        ("Ritzau", ["Ritzau"]),
        ("STT", ["STT"]),
        ("ANP", ["ANP"]),
        ("Belga", ["Belga"]),
        ("Lusa", ["Lusa"]),
        ("Keystone-SDA", ["Keystone-SDA"]),
        ("IRNA", ["IRNA", "Islamic Republic News Agency"]),
        ("MENA", ["Middle East News Agency"]),
        ("SANA", ["SANA", "Syrian Arab News Agency"]),
        ("WAM", ["WAM", "Emirates News Agency"]),
        ("SPA", ["Saudi Press Agency"]),
        ("KCNA", ["KCNA", "Korean Central News Agency"]),
        ("Antara", ["Antara", "Antara News Agency"]),
        ("Bernama", ["Bernama"]),
        ("Australian Associated Press", ["AAP", "Australian Associated Press"]),
        ("The Canadian Press", ["Canadian Press", "The Canadian Press"]),
        ("Tribune News Service", ["TNS", "Tribune News Service"]),
        ("Inter Press Service", ["Inter Press Service"]),
        ("NAN", ["News Agency of Nigeria"]),
        ("Panapress", ["Panapress"]),
        ("Thomson Reuters Foundation", ["Thomson Reuters Foundation"]),
        ("Caters News Agency", ["Caters", "Caters News Agency"]),
        ("Newsquest", ["Newsquest"]),
    ];

    private static readonly FrozenDictionary<string, string> Canonical = All
        .SelectMany(agency => agency.Forms.Append(agency.Name).Distinct().Select(form => (form, agency.Name)))
        .DistinctBy(pair => pair.form)
        .ToFrozenDictionary(pair => pair.form, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>The canonical name of an agency as a credit prints it; capitals matter: "AP" is one, "ap" is none.</summary>
    public static bool TryResolve(string form, out string name)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (Canonical.TryGetValue(form, out var found) || (form.Length > 3 && form == form.ToUpperInvariant() && Canonical.TryGetValue(form[0] + form[1..].ToLowerInvariant(), out found)))
        {
            name = found;
            return true;
        }

        name = "";
        return false;
    }
}
