namespace Verify.Storage.Postgres.Connections;

/// <summary>The numbers of the advisory locks, which share one space in a database.</summary>
internal static class AdvisoryLocks
{
    public const long Migration = 0x7672_6679_0001;

    /// <summary>Held from numbering a change to the commit.</summary>
    public const long Feed = 0x7672_6679_0002;

    public const long FoldingTerms = 0x7672_6679_0003;
}
