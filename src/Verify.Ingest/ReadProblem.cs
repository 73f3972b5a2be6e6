namespace Verify.Ingest;

/// <summary>Why an item of an input cannot be used.</summary>
/// <param name="Source">The file or address.</param>
/// <param name="Place">Where in it ("line 14", "item 3 (Storm closes the port)"); null for the whole of it.</param>
/// <param name="Message">What is wrong and how to mend it, in whole sentences.</param>
/// <param name="Field">The field of an article that is at fault, by the name that JSON gives it; null where it is none alone.</param>
public sealed record ReadProblem(string Source, string? Place, string Message, string? Field = null)
{
    public override string ToString() => Place is null ? $"{Source}: {Message}" : $"{Source}, {Place}: {Message}";
}
