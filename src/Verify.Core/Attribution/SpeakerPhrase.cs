using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>A noun phrase of a sentence that can stand for a speaker.</summary>
/// <param name="Start">Its first token, with determiner and title.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Name">The proper name in it.</param>
/// <param name="FollowsPreposition">True for the object of a preposition ("with Putin"), which is no subject.</param>
/// <param name="IsPossessive">True for "the leader's", which only modifies what follows.</param>
internal sealed record SpeakerPhrase(int Start, int End, PhraseKind Kind, NameMention? Name, bool FollowsPreposition, bool IsPossessive);
