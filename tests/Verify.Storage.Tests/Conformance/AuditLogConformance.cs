using Verify.Application.Audit;
using Verify.Core.Articles;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="IAuditLog"/> does.</summary>
public abstract class AuditLogConformance(ITestStore store) : StoreConformance(store)
{
    [Fact]
    public async Task Claims_articles_and_administration_are_in_one_log_latest_first()
    {
        var article = SampleArticles.New("a1", "Veltmar spoke.");
        await Store.Articles.AppendAsync([article], None);
        var claim = SampleClaims.New("c1", "Veltmar spoke", Noon);
        await Store.Claims.AppendAsync(claim, None);
        await DescribeAsync(1);
        await Store.Claims.AppendAsync(SampleClaims.Withdrawal(claim), None);

        var log = (await Store.Audit.ListAsync(null, 10, None)).Items;

        Assert.Equal(
            [
                new AuditEntry(Noon.AddHours(1), "reader", "claim-withdrawn", "c1", "Veltmar spoke", 2, null),
                new AuditEntry(Noon.AddMinutes(1), "anna", "outlet-described", "o1.example", null, null, null),
                new AuditEntry(Noon, "reader", "claim-submitted", "c1", "Veltmar spoke", 1, "submit-c1"),
                new AuditEntry(article.Batch.At, "desk", "article-revised", "a1", article.Summary.Title, 1, "operation-0"),
            ],
            log);
    }

    [Fact]
    public async Task A_cursor_goes_on_where_its_page_ended_while_more_is_done()
    {
        for (var minute = 1; minute <= 6; minute++)
        {
            await DescribeAsync(minute);
            await Store.Claims.AppendAsync(SampleClaims.New($"c{minute}", "Veltmar spoke", Noon.AddMinutes(minute).AddSeconds(30)), None);
        }

        var first = await Store.Audit.ListAsync(null, 5, None);
        await DescribeAsync(7);
        var second = await Store.Audit.ListAsync(first.Next, 5, None);
        var third = await Store.Audit.ListAsync(second.Next, 5, None);

        Assert.Equal(
            ["c6", "o6.example", "c5", "o5.example", "c4", "o4.example", "c3", "o3.example", "c2", "o2.example", "c1", "o1.example"],
            first.Items.Concat(second.Items).Concat(third.Items).Select(entry => entry.Subject));
        Assert.Null(third.Next);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("7--1")]
    public async Task A_cursor_of_another_list_is_refused(string cursor) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Audit.ListAsync(cursor, 10, None).AsTask());

    private ValueTask DescribeAsync(int minute) =>
        Store.Outlets.SaveAsync(new Outlet($"o{minute}.example", "An outlet"), "anna", Noon.AddMinutes(minute), None);
}
