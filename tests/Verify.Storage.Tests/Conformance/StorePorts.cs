using Verify.Application.Articles;
using Verify.Application.Changes;
using Verify.Application.Claims;
using Verify.Application.Evidences;

namespace Verify.Storage.Tests.Conformance;

/// <summary>An open store, as the sessions see it.</summary>
/// <param name="Store">Closes it.</param>
public sealed record StorePorts(
    IClaimStore Claims, IArticleStore Articles, IEvidenceIndex Evidence, IChangeFeed Changes, IAsyncDisposable Store);
