using Verify.Core.Quantities;

namespace Verify.Web.Articles;

/// <summary>A quantity of an article as the desk lists it.</summary>
/// <param name="Passage">The passage that states it.</param>
public sealed record StatedQuantity(int Passage, string Written, Quantity Quantity);
