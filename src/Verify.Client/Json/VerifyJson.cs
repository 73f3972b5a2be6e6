using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Client.Access;
using Verify.Client.Articles;
using Verify.Client.Audit;
using Verify.Client.Claims;
using Verify.Client.Events;
using Verify.Client.Feeds;
using Verify.Client.Outlets;
using Verify.Client.Paging;
using Verify.Client.Problems;
using Verify.Client.Speakers;
using Verify.Client.Webhooks;

namespace Verify.Client.Json;

/// <summary>How everything that the API takes and gives is written as JSON; generated at build, nothing is reflected on.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ClaimSubmission))]
[JsonSerializable(typeof(ClaimBatch))]
[JsonSerializable(typeof(IReadOnlyList<ClaimBatchResult>))]
[JsonSerializable(typeof(ClaimView))]
[JsonSerializable(typeof(ReviewSubmission))]
[JsonSerializable(typeof(IReadOnlyList<ReviewView>))]
[JsonSerializable(typeof(EvidenceReviewSubmission))]
[JsonSerializable(typeof(IReadOnlyList<EvidenceReviewView>))]
[JsonSerializable(typeof(ReviewsView))]
[JsonSerializable(typeof(Page<ClaimListItem>))]
[JsonSerializable(typeof(IReadOnlyList<EvidenceView>))]
[JsonSerializable(typeof(IReadOnlyList<HistoryEntry>))]
[JsonSerializable(typeof(IReadOnlyList<LoggedEvent>))]
[JsonSerializable(typeof(ArticleSubmission))]
[JsonSerializable(typeof(ArticleView))]
[JsonSerializable(typeof(ArticleReceipt))]
[JsonSerializable(typeof(Page<ArticleListItem>))]
[JsonSerializable(typeof(CorrectionSubmission))]
[JsonSerializable(typeof(RetractionSubmission))]
[JsonSerializable(typeof(IReadOnlyList<PassageView>))]
[JsonSerializable(typeof(IReadOnlyList<CopyView>))]
[JsonSerializable(typeof(BulkResult))]
[JsonSerializable(typeof(LiveEvent))]
[JsonSerializable(typeof(KeyRequest))]
[JsonSerializable(typeof(IssuedKey))]
[JsonSerializable(typeof(IReadOnlyList<KeyView>))]
[JsonSerializable(typeof(Page<AuditView>))]
[JsonSerializable(typeof(OutletDescription))]
[JsonSerializable(typeof(OutletView))]
[JsonSerializable(typeof(Page<SpokenView>))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(WebhookEvent))]
[JsonSerializable(typeof(SubscriptionSubmission))]
[JsonSerializable(typeof(IReadOnlyList<SubscriptionView>))]
[JsonSerializable(typeof(DeliveryView))]
[JsonSerializable(typeof(BulkReplayView))]
[JsonSerializable(typeof(Page<DeadLetterView>))]
[JsonSerializable(typeof(FeedSubmission))]
[JsonSerializable(typeof(IReadOnlyList<FeedView>))]
public sealed partial class VerifyJson : JsonSerializerContext;
