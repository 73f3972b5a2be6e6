namespace Verify.Core.Consistency;

/// <summary>A speaker as the rules count it: once, however many outlets quote it.</summary>
/// <param name="Key">What spellings of one name share.</param>
/// <param name="SupersedesSupport">It is what replaced an earlier figure that supported the claim.</param>
public sealed record CountedSpeaker(string Key, string Name, bool SupersedesSupport = false);
