using System.Diagnostics.CodeAnalysis;
using Verify.Application.Claims;
using Verify.Core.Claims;

namespace Verify.Application.Changes;

/// <summary>The claims that changes made due: whose turn it is, which are set aside to be tried again, and what is done with for good.</summary>
/// <param name="position">The last change that is done with.</param>
internal sealed class DueClaims(long position)
{
    private readonly Dictionary<ClaimId, DueClaim> claims = [];
    private readonly Queue<DueClaim> fresh = [];
    private readonly PriorityQueue<DueClaim, DateTimeOffset> aside = new();

    /// <summary>The last change whose claims are here.</summary>
    public long Read { get; private set; } = position;

    /// <summary>The last change of which nothing is left to do: what a crash now would go on from.</summary>
    public long Done => claims.Values.Select(claim => claim.Since - 1).Append(Read).Min();

    public bool HasFresh => fresh.Count > 0;

    public bool HasAside => aside.Count > 0;

    /// <summary>Whether every claim here has failed at least so often.</summary>
    public bool HaveAllFailed(int times) => claims.Values.All(claim => claim.Failures >= times);

    /// <summary>The claims of all changes up to this one are here.</summary>
    public void ReadUpTo(long sequence) => Read = sequence;

    /// <summary>A claim that waits already is done once for all its changes; one that is being weighed now is weighed again.</summary>
    public void Add(ClaimCommand command, long since)
    {
        if (!claims.TryGetValue(command.Id, out var known))
        {
            claims.Add(command.Id, Enqueue(new(command, since)));
        }
        else if (known.IsRunning)
        {
            known.Next = new(Stronger(known.Next?.Command, command), known.Next?.Since ?? since);
        }
        else
        {
            known.Command = Stronger(known.Command, command);
        }
    }

    /// <summary>The next claim that has not been tried.</summary>
    public bool TryTakeFresh([NotNullWhen(true)] out DueClaim? claim) => Start(fresh.TryDequeue(out claim) ? claim : null);

    /// <summary>The next claim that has failed and may be tried again.</summary>
    public bool TryTakeAside(DateTimeOffset now, [NotNullWhen(true)] out DueClaim? claim) =>
        Start(claim = aside.TryPeek(out _, out var from) && from <= now ? aside.Dequeue() : null);

    /// <summary>Tries it again from a moment on.</summary>
    public void SetAside(DueClaim claim, DateTimeOffset from)
    {
        if (claim.Next is { } next)
        {
            (claim.Command, claim.Next) = (Stronger(claim.Command, next.Command), null);
        }

        claim.IsRunning = false;
        aside.Enqueue(claim, from);
    }

    /// <summary>Weighed, or given up.</summary>
    public void Finish(DueClaim claim)
    {
        claims.Remove(claim.Command.Id);
        if (claim.Next is { } next)
        {
            claims.Add(next.Command.Id, Enqueue(next));
        }
    }

    private static bool Start([NotNullWhen(true)] DueClaim? claim)
    {
        if (claim is not null)
        {
            claim.IsRunning = true;
        }

        return claim is not null;
    }

    private DueClaim Enqueue(DueClaim claim)
    {
        fresh.Enqueue(claim);
        return claim;
    }

    private static ClaimCommand Stronger(ClaimCommand? known, ClaimCommand command) => known is ClaimCommand.Refresh ? known : command;
}
