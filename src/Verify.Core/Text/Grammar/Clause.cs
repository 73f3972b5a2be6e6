namespace Verify.Core.Text.Grammar;

/// <summary>A predicate with its subject, in token numbers of one sentence.</summary>
/// <param name="Predicate">The main verb, or the form of "be" in a copular clause.</param>
/// <param name="Group">Auxiliaries, negation, adverbs and the main verb.</param>
/// <param name="Subject">
/// The head noun phrase of the subject, joint subjects included; empty where none was found (damaged or elliptical text).
/// </param>
/// <param name="End">Where the clause's complement ends.</param>
/// <param name="IsFinite">False for infinitives and for participles that depend on another clause.</param>
public sealed record Clause(
    int Predicate, TokenRange Group, TokenRange Subject, int End, bool IsPassive, bool IsCopular, bool IsFinite)
{
    /// <summary>Tells more of a noun before it: "the aid that Norland cut off", "the envoy who resigned".</summary>
    public bool IsRelative { get; init; }

    public TokenRange Complement => new(Group.End, Math.Max(Group.End, End));
}
