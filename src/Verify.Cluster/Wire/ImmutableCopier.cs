using Orleans.Serialization.Cloning;

namespace Verify.Cluster.Wire;

/// <summary>Hands a named type to a grain on the same silo as it is: all of them are immutable.</summary>
internal sealed class ImmutableCopier : IGeneralizedCopier
{
    public bool IsSupportedType(Type type) => WireNames.Has(type);

    public object? DeepCopy(object? input, CopyContext context) => input;
}
