using Verify.Core.Stance.Trained;

namespace Verify.Core.Stance;

/// <summary>The stance models that ship with Verify, by the name that options give them.</summary>
public static class StanceModels
{
    /// <summary>The structural checks alone.</summary>
    public const string Structural = "structural";

    /// <summary>The structural checks with the trained pair model beside them.</summary>
    public const string Trained = "trained";

    public const string Default = Structural;

    public static IReadOnlyList<string> Names { get; } = [Structural, Trained];

    /// <exception cref="ArgumentException">There is no model of that name.</exception>
    public static IStanceModel Create(string name) => name switch
    {
        Structural => new StructuralStanceModel(),
        Trained => TrainedStanceModel.Shipped,
        _ => throw new ArgumentException($"There is no stance model '{name}'; give one of {string.Join(", ", Names)}.", nameof(name)),
    };
}
