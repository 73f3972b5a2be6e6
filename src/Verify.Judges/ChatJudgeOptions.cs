namespace Verify.Judges;

/// <summary>How a chat model is asked for a stance. Nothing uses a chat model unless these options are given.</summary>
public sealed record ChatJudgeOptions
{
    /// <summary>The model's name, as recorded in the ruleset.</summary>
    public required string Model { get; init; }

    /// <summary>How long one answer may take; 20 seconds by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Further attempts after a failed one; 2 by default.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The pause before the first retry, doubled each time; half a second by default.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The most confidence that an answer is given, whatever it claims; 0.9 by default.</summary>
    public double MostConfidence { get; init; } = 0.9;
}
