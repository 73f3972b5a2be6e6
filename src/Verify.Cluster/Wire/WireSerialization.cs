using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Serialization.Cloning;

namespace Verify.Cluster.Wire;

/// <summary>Registers the types of the core and the application with Orleans, so that they need no attribute of it.</summary>
/// <remarks>A type without a name does not travel: sending one throws <see cref="CodecNotFoundException"/>.</remarks>
internal static class WireSerialization
{
    public static ISerializerBuilder AddVerifyTypes(this ISerializerBuilder serializer)
    {
        serializer.AddJsonSerializer(WireNames.Has, isCopyable: null, json => json.Configure(options => options.SerializerOptions = WireJson.Options));
        serializer.Services.AddSingleton<IGeneralizedCopier, ImmutableCopier>();
        return serializer.Configure(options =>
        {
            foreach (var (name, type) in WireNames.Types)
            {
                options.WellKnownTypeAliases.Add(name, type);
            }
        });
    }
}
