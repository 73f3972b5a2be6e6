using System.Collections.Concurrent;
using Verify.Core.Articles;
using Verify.Core.Syndication;
using Verify.Core.Text;

namespace Verify.Application.Evidences;

/// <summary>Remembers the analyses of passages that were lately judged. Thread-safe.</summary>
/// <remarks>
/// A passage never changes under its key, so nothing goes stale. Two generations of at most half the capacity each: when
/// the younger is full the older is dropped, and what is still in use moves over.
/// </remarks>
/// <param name="capacity">The most analyses to keep; one takes some 10 KB.</param>
public sealed class PassageAnalyses(int capacity = PassageAnalyses.DefaultCapacity)
{
    public const int DefaultCapacity = 8_192;

    private readonly Lock turning = new();
    private ConcurrentDictionary<PassageKey, SentenceAnalysis> younger = new();
    private ConcurrentDictionary<PassageKey, SentenceAnalysis> older = new();
    private int young;

    public SentenceAnalysis Of(Passage passage)
    {
        var key = passage.Key;
        if (younger.TryGetValue(key, out var known))
        {
            return known;
        }

        var analysis = older.TryGetValue(key, out var aged) ? aged : SentenceAnalyser.Analyse(passage.Text, passage.At);
        if (Interlocked.Increment(ref young) >= capacity / 2)
        {
            Turn();
        }

        younger[key] = analysis;
        return analysis;
    }

    private void Turn()
    {
        lock (turning)
        {
            if (young >= capacity / 2)
            {
                older = younger;
                younger = new();
                young = 0;
            }
        }
    }
}
