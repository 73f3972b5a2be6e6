using System.Globalization;
using Verify.Core.Articles;
using Verify.Core.Quantities;

namespace Verify.Web.Articles;

/// <summary>How pages write about articles.</summary>
internal static class ArticleWords
{
    public static string TitleOf(string title) => string.IsNullOrWhiteSpace(title) ? "(without a title)" : title;

    public static string Name(ArticleKind kind) => kind switch
    {
        ArticleKind.LiveBlog => "live blog",
        ArticleKind.Wire => "wire",
        _ => "article",
    };

    /// <summary>"40 or more", "about 0.2 to 0.25", "7".</summary>
    public static string Describe(Interval value) =>
        value.Low == value.High ? Number(value.Low)
        : double.IsPositiveInfinity(value.High) ? $"{Number(value.Low)} or more"
        : double.IsNegativeInfinity(value.Low) ? $"{Number(value.High)} or less"
        : $"{Number(value.Low)} to {Number(value.High)}";

    public static string UnitOf(Quantity quantity) => quantity.Per is { } per ? $"{quantity.Unit} per {per}" : quantity.Unit;

    private static string Number(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
