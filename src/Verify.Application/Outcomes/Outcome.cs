namespace Verify.Application.Outcomes;

/// <summary>What a command came to: a value, or a refusal that changed nothing.</summary>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    /// <param name="Changed">False when the command had been carried out before, or asked for what already is.</param>
    /// <param name="Warnings">What the submitter should know though nothing was refused.</param>
    public sealed record Accepted(T Value, bool Changed, IReadOnlyList<string> Warnings) : Outcome<T>;

    public sealed record Refused(Refusal Refusal) : Outcome<T>;
}
