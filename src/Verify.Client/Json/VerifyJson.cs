using System.Text.Json;
using System.Text.Json.Serialization;
using Verify.Client.Articles;
using Verify.Client.Claims;
using Verify.Client.Paging;
using Verify.Client.Problems;

namespace Verify.Client.Json;

/// <summary>How everything that the API takes and gives is written as JSON; generated at build, nothing is reflected on.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ClaimSubmission))]
[JsonSerializable(typeof(ClaimView))]
[JsonSerializable(typeof(ClaimWithdrawal))]
[JsonSerializable(typeof(Page<ClaimListItem>))]
[JsonSerializable(typeof(IReadOnlyList<EvidenceView>))]
[JsonSerializable(typeof(IReadOnlyList<HistoryEntry>))]
[JsonSerializable(typeof(ArticleSubmission))]
[JsonSerializable(typeof(ArticleView))]
[JsonSerializable(typeof(ArticleReceipt))]
[JsonSerializable(typeof(Problem))]
public sealed partial class VerifyJson : JsonSerializerContext;
