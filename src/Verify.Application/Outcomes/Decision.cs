namespace Verify.Application.Outcomes;

/// <summary>What a decider makes of a command: events to append (none when nothing changes), or a refusal.</summary>
public abstract record Decision<TEvent>
{
    private Decision()
    {
    }

    public static Decision<TEvent> Nothing { get; } = new Events([]);

    public sealed record Events(IReadOnlyList<TEvent> Items) : Decision<TEvent>;

    public sealed record Refused(Refusal Refusal) : Decision<TEvent>;
}
