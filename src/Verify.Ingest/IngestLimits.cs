namespace Verify.Ingest;

/// <summary>How much of an input is read before it is refused.</summary>
public static class IngestLimits
{
    /// <summary>The largest document, in bytes: 20 MB. JSON Lines are read one by one, so there it is the largest line.</summary>
    public const int MaximumDocumentBytes = 20_000_000;

    /// <summary>How deep JSON may be nested.</summary>
    public const int MaximumJsonDepth = 64;

    /// <summary>How deep HTML elements may be nested: the time to parse a page grows with the square of it.</summary>
    public const int MaximumHtmlDepth = 2_000;

    /// <summary>How deep text is looked for in a page; what lies deeper is left out.</summary>
    public const int MaximumHtmlTextDepth = 256;
}
