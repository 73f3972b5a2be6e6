namespace Verify.Core.Articles;

/// <summary>Why a stretch of an article's text is not its reporting.</summary>
public enum BoilerplateKind
{
    /// <summary>Cookie, privacy, copyright and similar notices.</summary>
    Notice,

    /// <summary>Prompts to subscribe, sign up, download, vote or share.</summary>
    Promotion,

    /// <summary>Links to other articles and teasers of them.</summary>
    RelatedLink,

    /// <summary>A photograph's caption or credit.</summary>
    Caption,

    /// <summary>A reporter's name or role on a line of its own.</summary>
    Byline,

    /// <summary>Menus and section labels.</summary>
    Navigation,

    /// <summary>A note that this text was corrected or amended.</summary>
    CorrectionNote,
}
