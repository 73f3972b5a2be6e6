using System.Globalization;
using Verify.Core.Attribution;
using Verify.Core.Claims;
using Verify.Core.Consistency;
using Verify.Core.Syndication;
using Verify.Reports;

namespace Verify.Web.Claims;

/// <summary>Puts an assessment into sentences.</summary>
internal static class StatusWords
{
    private const int MostNames = 4;

    /// <summary>One sentence that can be quoted without the page: the claim, its status, on what ground and as of when.</summary>
    /// <param name="nameOf">Names an outlet by its domain.</param>
    public static string Quotable(Claim claim, ClaimAssessment assessment, Func<string, string> nameOf)
    {
        var outlets = assessment.Weakest?.Sources.Select(source => source.Outlet).Distinct(StringComparer.Ordinal).Select(nameOf).ToArray() ?? [];
        var named = outlets.Length is > 0 and <= MostNames ? $" ({string.Join(", ", outlets)})" : "";
        var reason = StatusSentence.Of(assessment).TrimEnd('.').Replace(": ", ", ", StringComparison.Ordinal);
        var text = claim.Text.TrimEnd('.').Replace('"', '\'');
        return $"On {ReportWords.Time(assessment.AsOf)} UTC the claim “{text}” is {assessment.Status.Name()}: {char.ToLowerInvariant(reason[0])}{reason[1..]}{named}.";
    }

    /// <summary>"Without the report of example.org, this would be single-source."; null where no loss changes the status.</summary>
    /// <param name="nameOf">Names an outlet by its domain.</param>
    public static string? Fragile(PartAssessment part, Func<string, string> nameOf)
    {
        if (part.Fragility.Becomes is not { } becomes)
        {
            return null;
        }

        var names = part.Fragility.Sources.Select(source => SourceName(part, source, nameOf)).Distinct(StringComparer.Ordinal);
        return $"Without {string.Join(" and ", names)}, this would be {becomes.Name()}.";
    }

    public static string Name(this Voice voice) => voice switch
    {
        Voice.Own => "own voice",
        Voice.Attributed => "attributed",
        _ => "hedged, not counted",
    };

    /// <summary>Why two passages were taken for one report.</summary>
    public static string Explain(OriginMerge merge) => merge.Reason switch
    {
        MergeReason.SameArticle => "both stand in one article",
        MergeReason.SameWireStory => $"one article prints both from {merge.Detail}",
        MergeReason.SameAgency => $"both credit {merge.Detail} and their texts agree",
        MergeReason.ReprintedBody => $"the articles are reprints ({merge.Detail})",
        MergeReason.ContainedText => $"one text contains the other ({merge.Detail})",
        MergeReason.SameSentence => $"word for word the same sentence ({merge.Detail})",
        _ => throw new ArgumentOutOfRangeException(nameof(merge), merge.Reason, null),
    };

    /// <summary>"72%".</summary>
    public static string Percent(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    private static string SourceName(PartAssessment part, string source, Func<string, string> nameOf) =>
        part.Origins.FirstOrDefault(origin => origin.Id == source) switch
        {
            null => source,
            { CarriedBy: [var outlet] } => $"the report of {nameOf(outlet)}",
            var origin => $"the report that {string.Join(", ", origin.CarriedBy.SkipLast(1).Select(nameOf))} and {nameOf(origin.CarriedBy[^1])} carry",
        };
}
