namespace Verify.Web.Outlets;

/// <summary>An outlet as the desk has met it.</summary>
/// <param name="Name">Null where no article gave one.</param>
/// <param name="Articles">How many of the articles looked at are its own.</param>
public sealed record OutletRow(string Domain, string? Name, int Articles, int Retracted, DateTimeOffset Latest);
