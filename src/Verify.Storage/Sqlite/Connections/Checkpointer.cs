namespace Verify.Storage.Sqlite.Connections;

/// <summary>
/// Copies what was committed from the write-ahead log into the database beside the writer, whom it would otherwise hold up
/// with all that wait for it.
/// </summary>
/// <remarks>
/// The writer goes on meanwhile, so that the log is a little longer when the copying is done. Only a log that is copied
/// whole and that nobody reads begins anew: the writer copies the rest itself, before each group until that has happened.
/// Copying that fails is tried again in the same way; the log, which holds everything, goes on growing until then.
/// </remarks>
/// <param name="own">A connection for the copying alone.</param>
internal sealed class Checkpointer(Session writer, Session own) : IAsyncDisposable
{
    /// <summary>How many pages are written to the log before they are copied: 16 MiB.</summary>
    private const int Pages = 4096;

    /// <summary>With so many the writer waits for the copying: where the disk is slower than what is written, the log would grow with it.</summary>
    private const int MostPages = 3 * Pages;

    private Task copying = Task.CompletedTask;
    private int written;
    private bool isEnding;

    /// <summary>To be called by the writer before each group.</summary>
    public async ValueTask AdvanceAsync()
    {
        written += writer.TakePagesWritten();
        if (written >= MostPages)
        {
            await copying.ConfigureAwait(false);
        }

        if (!copying.IsCompleted)
        {
            return;
        }

        if (isEnding && writer.Checkpoint() < Pages)
        {
            (isEnding, written) = (false, 0);
        }
        else if (!isEnding && written >= Pages)
        {
            (isEnding, copying) = (true, Task.Run(() => own.Checkpoint()));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await copying.ConfigureAwait(false);
        own.Dispose();
    }
}
