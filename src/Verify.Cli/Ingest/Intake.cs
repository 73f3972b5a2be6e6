using System.Runtime.CompilerServices;
using Verify.Application.Articles;
using Verify.Application.Outcomes;
using Verify.Core.Articles;
using Verify.Ingest;

namespace Verify.Cli.Ingest;

/// <summary>Takes the articles of files into a store, in constant memory.</summary>
internal sealed class Intake(IArticles articles, Faults faults, string actor)
{
    private readonly Queue<ReadResult.Read> reading = new();

    /// <summary>How many of the articles are new, have a new text, and were known already.</summary>
    public (int New, int Revised, int Unchanged) Counts { get; private set; }

    /// <param name="taken">Told after each article.</param>
    public async Task RunAsync(IEnumerable<string> paths, Action taken, CancellationToken cancellation)
    {
        await foreach (var outcome in articles.AcceptAllAsync(DraftsAsync(paths, cancellation), actor, cancellation))
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

    private async Task TakeAsync(ReadResult.Read read, Outcome<ArticleState> outcome, CancellationToken cancellation)
    {
        foreach (var warning in read.Warnings)
        {
            faults.Warn($"{read.Source}: {warning}");
        }

        if (outcome is Outcome<ArticleState>.Accepted accepted)
        {
            Count(accepted);
            foreach (var warning in accepted.Warnings)
            {
                faults.Warn($"{read.Source}: {warning}");
            }

            await RetractAsync(read, accepted.Value.Id, cancellation);
        }
        else if (outcome is Outcome<ArticleState>.Refused { Refusal: var refusal })
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

    private void Count(Outcome<ArticleState>.Accepted accepted) => Counts = accepted switch
    {
        { Changed: false } => Counts with { Unchanged = Counts.Unchanged + 1 },
        { Value.Revisions.Count: 1 } => Counts with { New = Counts.New + 1 },
        _ => Counts with { Revised = Counts.Revised + 1 },
    };

    private async Task RetractAsync(ReadResult.Read read, ArticleId id, CancellationToken cancellation)
    {
        if (read.RetractionNote is { } note
            && await articles.HandleAsync(new ArticleCommand.Retract(id, note, actor), cancellation) is Outcome<ArticleState>.Refused refused)
        {
            faults.Add($"{read.Source}: {refused.Refusal.Message}");
        }
    }
}
