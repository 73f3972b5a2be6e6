using Verify.Application.Outcomes;

namespace Verify.Application.Speakers;

/// <summary>What speakers are reported to have said.</summary>
public interface ISpeakerIndex
{
    /// <summary>The passages that a speaker's words are in, latest publication first, of the revisions that stand.</summary>
    /// <param name="name">The full name; letter case makes no difference.</param>
    /// <exception cref="ArgumentException">The cursor is not one that this list gave.</exception>
    ValueTask<Page<SpokenPassage>> FindAsync(string name, string? cursor, int limit, CancellationToken cancellation);
}
