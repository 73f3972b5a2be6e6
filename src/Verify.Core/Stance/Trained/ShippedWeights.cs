namespace Verify.Core.Stance.Trained;

/// <summary>Opens the weight files that are embedded in this assembly.</summary>
internal static class ShippedWeights
{
    private const string Folder = "Verify.Core.Stance.Trained.Weights.";

    /// <exception cref="InvalidDataException">The assembly was built without the file.</exception>
    public static SectionFile Open(string name) => new(Bytes(name));

    /// <inheritdoc cref="Open"/>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(ShippedWeights).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidDataException($"The weight file {name} is not embedded.");
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return bytes;
    }
}
