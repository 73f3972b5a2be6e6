namespace Verify.Cluster.Tests.Chaos;

/// <summary>Why a claim says something else than weighing it afresh.</summary>
internal enum StaleCause
{
    /// <summary>
    /// Its terms weigh otherwise now than when it was last weighed, because the store has grown since. A search finds nothing
    /// that it did not find then, no limit cuts it short, and what it finds no more stands unchanged: only the weights have moved.
    /// </summary>
    Weights,

    /// <summary>It was weighed without some article's answer and not again.</summary>
    Unanswered,

    /// <summary>An article that it should have been weighed with was missed.</summary>
    Missed,
}
