namespace Verify.Application.Events;

/// <summary>What became of an append.</summary>
public enum AppendResult
{
    /// <summary>On disk, with its read model and its entry in the change feed.</summary>
    Appended,

    /// <summary>Somebody else appended first; nothing was written.</summary>
    VersionConflict,
}
