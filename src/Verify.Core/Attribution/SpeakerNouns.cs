using System.Collections.Frozen;

namespace Verify.Core.Attribution;

/// <summary>Common nouns for those who speak in the news: offices and occupations, groups, and institutions.</summary>
internal static class SpeakerNouns
{
    private static readonly FrozenSet<string> People = Set(
        "president vice-president minister premier chancellor secretary spokesman spokeswoman spokesperson official leader chief head " +
        "director chairman chairwoman chair chairperson ambassador envoy diplomat senator congressman congresswoman lawmaker mp mep " +
        "councillor councilor governor mayor commissioner general colonel admiral commander captain sergeant lieutenant officer judge " +
        "justice prosecutor attorney lawyer solicitor barrister detective sheriff coroner inspector analyst expert professor academic " +
        "scientist researcher economist historian author writer journalist reporter correspondent columnist editor broadcaster presenter " +
        "critic supporter activist campaigner protester demonstrator opponent rival ally aide adviser advisor consultant strategist " +
        "pollster executive boss manager coach player captain owner founder investor trader banker farmer worker teacher doctor nurse " +
        "surgeon patient priest bishop archbishop cardinal pope imam rabbi king queen prince princess monarch emperor witness victim " +
        "survivor resident neighbour neighbor passer-by bystander mother father parent son daughter brother sister wife husband widow " +
        "uncle aunt cousin friend relative colleague classmate student pupil actor actress singer musician artist star celebrity user " +
        "customer client source insider whistleblower suspect defendant plaintiff inmate soldier veteran fighter rebel militant candidate " +
        "nominee negotiator mediator inspector regulator auditor treasurer deputy counterpart successor predecessor man woman boy girl " +
        "person people democrat republican conservative liberal socialist representative delegate premier dictator ruler tsar speaker cleric " +
        "pilot driver engineer astronaut organiser organizer developer firefighter paramedic veterinarian landlord tenant shopper tourist");

    private static readonly FrozenSet<string> Bodies = Set(
        "government administration ministry department agency authority authorities police company firm corporation bank party union " +
        "committee commission council court parliament congress senate house office bureau embassy army navy military force forces " +
        "organisation organization group charity association federation league club university college hospital school institute " +
        "foundation think-tank watchdog regulator newspaper paper magazine broadcaster network channel website site report study survey " +
        "poll statement document filing lawsuit indictment memo letter coalition campaign alliance opposition church team airline " +
        "manufacturer retailer publisher prosecution defence defense inquiry panel board staff intelligence sides side media press " +
        "critics officials experts analysts scientists researchers lawyers sources reports documents records data figures investigators " +
        "doctors lawmakers leaders ministers allies aides troops militants rebels witnesses residents families family");

    /// <summary>Nouns whose bearer is nobody in particular: words given to them count for nothing.</summary>
    private static readonly FrozenSet<string> Nameless = Set("source sources insider insiders rumour rumours rumor rumors gossip");

    public static bool IsSpeaker(string normal) => IsPerson(normal) || Bodies.Contains(normal) || Bodies.Contains(Singular(normal));

    public static bool IsNameless(string normal) => Nameless.Contains(normal);

    public static bool IsPerson(string normal) => People.Contains(normal) || People.Contains(Singular(normal));

    public static bool IsPlural(string normal) => normal.Length > 3 && normal[^1] == 's' && normal[^2] != 's' || normal == "people";

    private static string Singular(string normal) =>
        normal.EndsWith("men", StringComparison.Ordinal) ? normal[..^3] + "man"
        : normal.EndsWith("ies", StringComparison.Ordinal) ? normal[..^3] + "y"
        : normal.EndsWith("sses", StringComparison.Ordinal) ? normal[..^2]
        : normal.Length > 3 && normal[^1] == 's' ? normal[..^1]
        : normal;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
