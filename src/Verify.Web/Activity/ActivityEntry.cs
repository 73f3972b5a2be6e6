using Verify.Core.Consistency;

namespace Verify.Web.Activity;

/// <summary>One change as the desk lists it.</summary>
/// <param name="What">"New claim", "Claim, version 3", "New article", ...</param>
/// <param name="Title">The claim's text or the article's title; its id where it cannot be read.</param>
/// <param name="Status">A claim's status now; null for an article.</param>
public sealed record ActivityEntry(DateTimeOffset At, string What, string Title, string Address, ClaimStatus? Status);
