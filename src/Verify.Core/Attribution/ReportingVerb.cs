using Verify.Core.Text.Grammar;

namespace Verify.Core.Attribution;

/// <summary>A verb that reports what somebody says or thinks, in one of its forms.</summary>
/// <param name="Lemma">Its base form ("say").</param>
public readonly record struct ReportingVerb(string Lemma, VerbForm Form, VerbComplement Complement);
