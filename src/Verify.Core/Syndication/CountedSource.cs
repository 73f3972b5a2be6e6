namespace Verify.Core.Syndication;

/// <summary>One source as counted: a report and the outlet that stands for it.</summary>
public sealed record CountedSource(string Origin, string Outlet);
