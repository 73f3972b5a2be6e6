namespace Verify.Core.Consistency;

/// <summary>A live own-voice origin as the rules count it.</summary>
/// <param name="Outlets">The outlets that can stand for it.</param>
/// <param name="SupersedesSupport">It is what replaced an earlier figure that supported the claim.</param>
public sealed record CountedReport(string Origin, IReadOnlyList<string> Outlets, bool SupersedesSupport = false);
