using Verify.Application.Changes;
using Verify.Application.Events;
using Verify.Storage.Retrieval;
using Verify.Storage.Sqlite.Changes;
using Verify.Storage.Sqlite.Connections;
using Verify.Storage.Sqlite.Evidences;

namespace Verify.Storage.Sqlite.Articles;

/// <summary>Writes one append to an article's log with all that follows from it, inside the caller's transaction.</summary>
internal static class ArticleWriter
{
    public static AppendResult Write(Session session, PreparedArticle article, FrequencyChanges frequencies, NewPostings postings)
    {
        var found = ArticleTable.Find(session, article.Summary.Id);
        if ((found?.Version ?? 0) != article.ExpectedVersion)
        {
            return AppendResult.VersionConflict;
        }

        var key = found?.Key ?? ArticleTable.Insert(session, article.Summary);
        if (found is not null)
        {
            ArticleTable.Replace(session, key, article.Summary);
        }

        ArticleLog.Events.Insert(session, key, article.Events);
        if (article.Revision is { } revision)
        {
            var revisionKey = RevisionTable.Insert(session, key, revision);
            foreach (var row in revision.Passages)
            {
                PassageTable.Insert(session, revisionKey, row);
            }

            ArticleIndex.Add(session, key, revision, frequencies, postings);
        }

        ChangeTable.Insert(session, article.Events.At, ChangeKind.Article, article.Summary.Id.Value, article.Events.LastVersion);
        return AppendResult.Appended;
    }
}
