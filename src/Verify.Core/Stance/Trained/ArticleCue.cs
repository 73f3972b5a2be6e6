namespace Verify.Core.Stance.Trained;

/// <summary>Families of words by which an article takes or avoids a stand. The order is part of the article weights.</summary>
internal enum ArticleCue
{
    Falsehood,
    Denial,
    Doubt,
    Satire,
    Rumour,
    Hearsay,
    Report,
    Confirmation,
    Negation,
    Modal,
    Question,
    Contrast,
    Correction,
    Quotation,
}
