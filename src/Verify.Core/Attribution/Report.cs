using Verify.Core.Text;

namespace Verify.Core.Attribution;

/// <summary>One clause that reports somebody's words, its speaker not yet resolved.</summary>
/// <param name="Lemma">The reporting verb's base form, or "according to".</param>
/// <param name="Start">The first token of the reporting clause.</param>
/// <param name="IsShared">True when the clause has the subject of the one before it ("..., adding that").</param>
internal sealed record Report(string Lemma, int Verb, Subject Speaker, TextSpan Content, int Start, bool IsShared);
