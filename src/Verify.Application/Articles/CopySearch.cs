namespace Verify.Application.Articles;

/// <summary>How far to look for copies of an article.</summary>
/// <param name="Passages">How many of its passages are searched for, the longest; a reprint that shares none of them is not found.</param>
/// <param name="CopiesOfEach">The most copies of one passage, the nearest.</param>
public sealed record CopySearch(int Passages, int CopiesOfEach)
{
    /// <summary>For a page, which is to be there at once.</summary>
    public static CopySearch Quick { get; } = new(6, 12);

    /// <summary>For whoever asks for the copies themselves.</summary>
    public static CopySearch Thorough { get; } = new(8, 32);
}
