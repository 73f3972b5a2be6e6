namespace Verify.Web.Activity;

/// <summary>Something that was done, as the desk lists it.</summary>
/// <param name="What">In words ("claim submitted").</param>
/// <param name="Title">The claim's text or the article's title; the id or domain of what has neither.</param>
public sealed record ActivityEntry(DateTimeOffset At, string Actor, string What, string Title, string Address);
