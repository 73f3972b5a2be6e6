namespace Verify.Core.Text.Grammar;

/// <summary>The part that a token plays in its sentence, coarse enough to be told without a parser.</summary>
public enum WordClass
{
    Noun,
    Name,
    Verb,
    Auxiliary,
    Adjective,
    Adverb,
    Determiner,
    Pronoun,
    Preposition,
    Conjunction,
    Adversative,
    Subordinator,
    Relative,
    To,
    Negation,
    Number,
    Hyphen,
    Comma,
    Quote,
    Stop,
}
