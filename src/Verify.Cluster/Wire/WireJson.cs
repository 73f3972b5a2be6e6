using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Verify.Application.Events;

namespace Verify.Cluster.Wire;

/// <summary>The JSON that the named types travel as: what their constructors take, ids and spans as in the stores.</summary>
internal static class WireJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutComputed } },
        };
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new IntervalConverter());
        options.Converters.Add(new DateRangeConverter());
        foreach (var converter in EventJson.Converters)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    // What a record computes from its other properties would travel for nothing, and may throw.
    private static void LeaveOutComputed(JsonTypeInfo type)
    {
        foreach (var computed in type.Properties.Where(property => property is { Set: null, AssociatedParameter: null }).ToList())
        {
            type.Properties.Remove(computed);
        }
    }
}
