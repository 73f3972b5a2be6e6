namespace Verify.Core.Text;

/// <summary>The block of layout that a sentence stands in.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
}
