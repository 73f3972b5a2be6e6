using Verify.Application.Outcomes;

namespace Verify.Application.Audit;

/// <summary>Who did what. It is read off the logs themselves, so nothing that changed can be missing.</summary>
public interface IAuditLog
{
    /// <summary>Latest first; a cursor stays valid while more is done.</summary>
    /// <exception cref="ArgumentException">The cursor is not one that this list gave.</exception>
    ValueTask<Page<AuditEntry>> ListAsync(string? cursor, int limit, CancellationToken cancellation);
}
