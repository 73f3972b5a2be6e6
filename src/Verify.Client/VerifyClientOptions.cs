namespace Verify.Client;

/// <summary>How a client calls a server.</summary>
public sealed record VerifyClientOptions
{
    /// <summary>The key to send ("vk_..."); null for a server on this machine that has none.</summary>
    public string? Token { get; init; }

    /// <summary>How often a request is sent at most while the server says 429 or 503 or cannot be reached. Default 5.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>The wait before the second attempt where the server names none; it doubles with each further one. Default 500 ms.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait that is kept to; a server that asks for a longer one is taken at its refusal. Default 60 s.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);
}
