using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Runtime;

namespace Verify.Cluster.Tests.Postgres;

public sealed class ReminderTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly GrainId Grain = GrainId.Create("claim", "c-1");

    [PostgresFact]
    public async Task A_reminder_is_found_by_its_grain_and_on_its_part_of_the_ring_only()
    {
        using var silo = await PostgresSilo.CreateAsync(await postgres.CreateDatabaseAsync());
        var table = await TableAsync(silo);
        await table.UpsertRow(Hourly("recheck"));
        var hash = Grain.GetUniformHashCode();

        var entry = Assert.Single((await table.ReadRows(Grain)).Reminders);
        Assert.Equal(("recheck", Hourly("recheck").StartAt, TimeSpan.FromHours(1)), (entry.ReminderName, entry.StartAt, entry.Period));
        Assert.Single((await table.ReadRows(hash - 1, hash)).Reminders);
        Assert.Empty((await table.ReadRows(hash, hash + 1)).Reminders);
        Assert.Single((await table.ReadRows(hash + 1, hash)).Reminders);
        Assert.Empty((await table.ReadRows(hash, hash - 1)).Reminders);
    }

    [PostgresFact]
    public async Task A_reminder_that_somebody_else_changed_is_not_removed()
    {
        using var silo = await PostgresSilo.CreateAsync(await postgres.CreateDatabaseAsync());
        var table = await TableAsync(silo);
        var first = await table.UpsertRow(Hourly("recheck"));
        var second = await table.UpsertRow(Hourly("recheck"));

        Assert.False(await table.RemoveRow(Grain, "recheck", first));
        Assert.True(await table.RemoveRow(Grain, "recheck", second));
        Assert.Null(await table.ReadRow(Grain, "recheck"));
    }

    private static async Task<IReminderTable> TableAsync(IHost silo)
    {
        var table = silo.Services.GetRequiredService<IReminderTable>();
        await table.StartAsync();
        return table;
    }

    private static ReminderEntry Hourly(string name) => new()
    {
        GrainId = Grain,
        ReminderName = name,
        StartAt = new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc),
        Period = TimeSpan.FromHours(1),
    };
}
