namespace Verify.Storage.Retrieval;

/// <summary>How often terms occur among the articles that can be found.</summary>
internal interface ITermStatistics
{
    long Articles { get; }

    /// <summary>The number of articles that have the term.</summary>
    int Frequency(uint term);
}
