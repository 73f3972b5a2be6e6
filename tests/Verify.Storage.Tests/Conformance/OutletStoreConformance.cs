using Verify.Application.Outlets;
using Verify.Core.Articles;

namespace Verify.Storage.Tests.Conformance;

/// <summary>What every <see cref="IOutletStore"/> does.</summary>
public abstract class OutletStoreConformance(ITestStore store) : StoreConformance(store)
{
    private const string Domain = "harbourpost.example";

    [Fact]
    public async Task A_description_is_read_back_after_reopening_and_replaced_by_the_next()
    {
        var whole = new Outlet(Domain, "The Harbour Post", "Calloway Group", true, "NZ");
        await Store.Outlets.SaveAsync(whole, "anna", Noon, None);
        await ReopenAsync();
        Assert.Equal(whole, await Store.Outlets.FindAsync(Domain, None));
        Assert.Equal([KeyValuePair.Create(Domain, whole.Name)], await Store.Outlets.ReadWireAgenciesAsync(None));

        var plain = new Outlet(Domain, "Harbour Post");
        await Store.Outlets.SaveAsync(plain, "ben", Noon, None);

        Assert.Equal(plain, await Store.Outlets.FindAsync(Domain, None));
        Assert.Empty(await Store.Outlets.ReadWireAgenciesAsync(None));
        Assert.Equal(["ben", "anna"], (await Store.Audit.ListAsync(null, 10, None)).Items.Select(entry => entry.Actor));
    }

    [Fact]
    public async Task An_outlet_that_nobody_described_is_named_as_in_its_latest_article()
    {
        Assert.Null(await Store.Outlets.FindAsync(Domain, None));
        var named = SampleArticles.New("a1", "Veltmar spoke.");
        var latest = SampleArticles.NewAt("a2", SampleArticles.Published.AddDays(1), Domain, "Quint spoke.");
        await Store.Articles.AppendAsync([named, latest with { Summary = latest.Summary with { OutletName = null } }], None);

        Assert.Equal(new Outlet(Domain, Domain), await Store.Outlets.FindAsync(Domain, None));

        await Store.Articles.AppendAsync([SampleArticles.NewAt("a3", SampleArticles.Published.AddDays(2), Domain, "Ives spoke.")], None);

        Assert.Equal(new Outlet(Domain, "The " + Domain), await Store.Outlets.FindAsync(Domain, None));
    }
}
