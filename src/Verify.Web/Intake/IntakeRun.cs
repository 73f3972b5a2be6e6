namespace Verify.Web.Intake;

/// <summary>What becomes of what somebody handed in. Thread-safe.</summary>
internal sealed class IntakeRun(IReadOnlyList<IntakePiece> pieces, string actor)
{
    /// <summary>How many results are kept to be shown; the rest are counted.</summary>
    private const int MostResults = 500;

    private readonly Lock changing = new();
    private readonly List<IntakeResult> results = [];
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int found;
    private int handled;
    private int accepted;

    /// <summary>Cannot be guessed: whoever knows it may see the run.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N");

    public IReadOnlyList<IntakePiece> Pieces => pieces;

    public string Actor => actor;

    public Task Completion => done.Task;

    public void Expect(int articles) => Interlocked.Add(ref found, articles);

    public void Add(IntakeResult result)
    {
        lock (changing)
        {
            handled++;
            accepted += result.IsAccepted ? 1 : 0;
            if (results.Count < MostResults)
            {
                results.Add(result);
            }
        }
    }

    public void Finish() => done.TrySetResult();

    public IntakeProgress Progress
    {
        get
        {
            lock (changing)
            {
                return new(Id, Math.Max(found, handled), handled, accepted, done.Task.IsCompleted, [.. results]);
            }
        }
    }
}
