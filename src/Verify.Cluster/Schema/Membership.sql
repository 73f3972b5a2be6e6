-- Where Orleans keeps which silos are alive. A cluster's version is the one lock of the membership protocol:
-- whoever writes names the version it read, and raises it in the same statement, so of two writers one fails.

CREATE TABLE IF NOT EXISTS orleans_cluster
(
    cluster_id text PRIMARY KEY,
    version    integer NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS orleans_silo
(
    cluster_id    text        NOT NULL REFERENCES orleans_cluster ON DELETE CASCADE,
    address       text        NOT NULL,
    port          integer     NOT NULL,
    generation    integer     NOT NULL,
    silo_name     text        NOT NULL,
    host_name     text        NOT NULL,
    status        integer     NOT NULL, -- Orleans' SiloStatus: 3 is active, 6 is dead
    gateway_port  integer     NOT NULL, -- 0 when the silo takes no clients
    suspect_times text,
    started_at    timestamptz NOT NULL,
    alive_at      timestamptz NOT NULL,
    PRIMARY KEY (cluster_id, address, port, generation)
);

-- Orleans looks its statements up here by key, binds its parameters and reads columns by name.
CREATE TABLE IF NOT EXISTS orleansquery
(
    querykey  text PRIMARY KEY,
    querytext text NOT NULL
);

INSERT INTO orleansquery (querykey, querytext)
VALUES
('InsertMembershipVersionKey', $$
    WITH added AS (
        INSERT INTO orleans_cluster (cluster_id) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1)
    SELECT EXISTS (SELECT FROM added)
$$),
('InsertMembershipKey', $$
    WITH raised AS (
        UPDATE orleans_cluster SET version = version + 1
        WHERE cluster_id = @DeploymentId AND version = @Version
            AND NOT EXISTS (
                SELECT FROM orleans_silo
                WHERE cluster_id = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
        RETURNING cluster_id),
    added AS (
        INSERT INTO orleans_silo
        SELECT cluster_id, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, NULL, @StartTime, @IAmAliveTime
        FROM raised
        RETURNING 1)
    SELECT EXISTS (SELECT FROM added)
$$),
('UpdateMembershipKey', $$
    WITH raised AS (
        UPDATE orleans_cluster SET version = version + 1
        WHERE cluster_id = @DeploymentId AND version = @Version
            AND EXISTS (
                SELECT FROM orleans_silo
                WHERE cluster_id = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
        RETURNING cluster_id),
    changed AS (
        UPDATE orleans_silo SET status = @Status, suspect_times = @SuspectTimes, alive_at = @IAmAliveTime
        FROM raised
        WHERE orleans_silo.cluster_id = raised.cluster_id AND address = @Address AND port = @Port AND generation = @Generation
        RETURNING 1)
    SELECT EXISTS (SELECT FROM changed)
$$),
('UpdateIAmAlivetimeKey', $$
    UPDATE orleans_silo SET alive_at = @IAmAliveTime
    WHERE cluster_id = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
$$),
('MembershipReadRowKey', $$
    SELECT version AS Version, address AS Address, port AS Port, generation AS Generation, silo_name AS SiloName,
        host_name AS HostName, status AS Status, gateway_port AS ProxyPort, suspect_times AS SuspectTimes,
        started_at AS StartTime, alive_at AS IAmAliveTime
    FROM orleans_cluster AS cluster
    LEFT JOIN orleans_silo AS silo
        ON silo.cluster_id = cluster.cluster_id AND address = @Address AND port = @Port AND generation = @Generation
    WHERE cluster.cluster_id = @DeploymentId
$$),
('MembershipReadAllKey', $$
    SELECT version AS Version, address AS Address, port AS Port, generation AS Generation, silo_name AS SiloName,
        host_name AS HostName, status AS Status, gateway_port AS ProxyPort, suspect_times AS SuspectTimes,
        started_at AS StartTime, alive_at AS IAmAliveTime
    FROM orleans_cluster AS cluster
    LEFT JOIN orleans_silo AS silo ON silo.cluster_id = cluster.cluster_id
    WHERE cluster.cluster_id = @DeploymentId
$$),
('GatewaysQueryKey', $$
    SELECT address AS Address, gateway_port AS ProxyPort, generation AS Generation
    FROM orleans_silo
    WHERE cluster_id = @DeploymentId AND status = @Status AND gateway_port > 0
$$),
('DeleteMembershipTableEntriesKey', $$
    DELETE FROM orleans_cluster WHERE cluster_id = @DeploymentId
$$),
('CleanupDefunctSiloEntriesKey', $$
    DELETE FROM orleans_silo WHERE cluster_id = @DeploymentId AND alive_at < @IAmAliveTime AND status <> 3
$$)
ON CONFLICT (querykey) DO UPDATE SET querytext = excluded.querytext;
