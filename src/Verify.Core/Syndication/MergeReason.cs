namespace Verify.Core.Syndication;

/// <summary>Why two passages were taken for one report.</summary>
public enum MergeReason
{
    /// <summary>They stand in one article, and neither is a copy of anybody else's text.</summary>
    SameArticle,

    /// <summary>They stand in one article that prints both from the same agency.</summary>
    SameWireStory,

    /// <summary>Their articles credit the same agency and the texts agree.</summary>
    SameAgency,

    /// <summary>Their articles are reprints of each other and the texts agree.</summary>
    ReprintedBody,

    /// <summary>Most of the shorter sentence's shingles stand in the other.</summary>
    ContainedText,

    /// <summary>Word for word the same sentence.</summary>
    SameSentence,
}
