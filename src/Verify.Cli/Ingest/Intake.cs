using System.Runtime.CompilerServices;
using Verify.Application.Outcomes;
using Verify.Cli.Workbenches;
using Verify.Core.Articles;
using Verify.Ingest;

namespace Verify.Cli.Ingest;

/// <summary>Takes in the articles of files, in constant memory.</summary>
internal sealed class Intake(IWorkbench bench, Faults faults)
{
    private readonly Queue<ReadResult.Read> reading = new();

    /// <summary>How many of the articles are new, have a new text, and were known already.</summary>
    public (int New, int Revised, int Unchanged) Counts { get; private set; }

    /// <param name="taken">Told after each article.</param>
    public async Task RunAsync(IEnumerable<string> paths, Action taken, CancellationToken cancellation)
    {
        await foreach (var outcome in bench.TakeInAsync(DraftsAsync(paths, cancellation), cancellation))
        {
            await TakeAsync(reading.Dequeue(), outcome, cancellation);
            taken();
        }
    }

    private async IAsyncEnumerable<ArticleDraft> DraftsAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var result in ArticleFiles.ReadAsync(paths, cancellation))
        {
            if (result is ReadResult.Read read)
            {
                reading.Enqueue(read);
                yield return read.Draft;
            }
            else if (result is ReadResult.Unreadable unreadable)
            {
                faults.Add(unreadable.Problem.ToString());
            }
        }
    }

    private async Task TakeAsync(ReadResult.Read read, Outcome<TakenArticle> outcome, CancellationToken cancellation)
    {
        var accepted = outcome as Outcome<TakenArticle>.Accepted;
        foreach (var warning in read.Warnings.Union(accepted?.Warnings ?? []))
        {
            faults.Warn($"{read.Source}: {warning}");
        }

        if (accepted is not null)
        {
            Count(accepted);
            await RetractAsync(read, accepted.Value.Id, cancellation);
        }
        else if (outcome is Outcome<TakenArticle>.Refused { Refusal: var refusal })
        {
            if (refusal.Code == RefusalCode.NotAllowedNow && read.RetractionNote is not null)
            {
                Counts = Counts with { Unchanged = Counts.Unchanged + 1 };
            }
            else
            {
                faults.Add($"{read.Source}: {refusal.Message}");
            }
        }
    }

    private void Count(Outcome<TakenArticle>.Accepted accepted) => Counts = accepted switch
    {
        { Changed: false } => Counts with { Unchanged = Counts.Unchanged + 1 },
        { Value.Revision: 1 } => Counts with { New = Counts.New + 1 },
        _ => Counts with { Revised = Counts.Revised + 1 },
    };

    private async Task RetractAsync(ReadResult.Read read, ArticleId id, CancellationToken cancellation)
    {
        if (read.RetractionNote is { } note
            && await bench.RetractAsync(id, note, cancellation) is { } refusal)
        {
            faults.Add($"{read.Source}: {refusal.Message}");
        }
    }
}
