namespace Verify.Client.Articles;

/// <summary>A half-open range of UTF-16 code units.</summary>
public sealed record SpanView(int Start, int End);
