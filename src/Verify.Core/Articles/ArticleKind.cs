namespace Verify.Core.Articles;

public enum ArticleKind
{
    Article,
    LiveBlog,
    Wire,
}
