namespace Verify.Core.Stance.Trained;

/// <summary>Opens the weight files that are embedded in this assembly.</summary>
internal static class ShippedWeights
{
    private const string Folder = "Verify.Core.Stance.Trained.Weights.";

    /// <exception cref="InvalidDataException">The assembly was built without the file.</exception>
    public static Stream Open(string name) => typeof(ShippedWeights).Assembly.GetManifestResourceStream(Folder + name)
        ?? throw new InvalidDataException($"The weight file {name} is not embedded.");

    /// <summary>Builds something from a weight file's sections.</summary>
    /// <inheritdoc cref="Open"/>
    public static T Load<T>(string name, Func<SectionFile, T> build)
    {
        using var stream = Open(name);
        return build(new SectionFile(stream));
    }
}
