using Verify.Storage.Tests.Conformance;

namespace Verify.Storage.Tests.Postgres;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresSubscriptionStoreTests(PostgresFixture postgres) : SubscriptionStoreConformance(new PostgresTestStore(postgres));
