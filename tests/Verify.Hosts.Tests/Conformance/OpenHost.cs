using Verify.Application.Articles;
using Verify.Application.Claims;

namespace Verify.Hosts.Tests.Conformance;

/// <summary>A host with a store of its own, as front ends see it.</summary>
/// <param name="CatchUp">Returns once all claims that changed articles touch are weighed again.</param>
/// <param name="Close">Closes both.</param>
public sealed record OpenHost(IClaims Claims, IArticles Articles, Func<Task> CatchUp, Func<Task> Close);
