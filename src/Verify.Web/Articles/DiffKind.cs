namespace Verify.Web.Articles;

public enum DiffKind
{
    Same,
    Added,
    Removed,
}
