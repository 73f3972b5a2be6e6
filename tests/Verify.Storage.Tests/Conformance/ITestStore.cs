namespace Verify.Storage.Tests.Conformance;

/// <summary>A store of its own for a test.</summary>
public interface ITestStore
{
    /// <summary>Opens the store, creating it the first time.</summary>
    ValueTask<IStore> OpenAsync(TimeProvider clock);

    /// <summary>Removes the closed store.</summary>
    ValueTask RemoveAsync();
}
