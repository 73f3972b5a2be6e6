using Verify.Core.Text;

namespace Verify.Core.Articles;

/// <summary>What an expression of a passage stands for in its article.</summary>
/// <param name="Expression">The pronoun, surname or definite description, in the passage's text.</param>
/// <param name="Name">The full name or noun phrase it stands for.</param>
public sealed record Antecedent(TextSpan Expression, string Name);
