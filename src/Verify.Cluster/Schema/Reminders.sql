-- Where Orleans keeps reminders. Each silo reads the reminders of its part of the hash ring, a range open at its
-- beginning and closed at its end; the part that runs over the ring's end has the other statement.

CREATE TABLE IF NOT EXISTS orleans_reminder
(
    service_id    text        NOT NULL,
    grain_id      text        NOT NULL,
    reminder_name text        NOT NULL,
    grain_hash    integer     NOT NULL,
    start_at      timestamptz NOT NULL,
    period_ms     bigint      NOT NULL,
    version       integer     NOT NULL DEFAULT 0,
    PRIMARY KEY (service_id, grain_id, reminder_name)
);

CREATE INDEX IF NOT EXISTS orleans_reminder_by_hash ON orleans_reminder (service_id, grain_hash);

INSERT INTO orleansquery (querykey, querytext)
VALUES
('UpsertReminderRowKey', $$
    INSERT INTO orleans_reminder (service_id, grain_id, reminder_name, grain_hash, start_at, period_ms)
    VALUES (@ServiceId, @GrainId, @ReminderName, @GrainHash, @StartTime, @Period)
    ON CONFLICT (service_id, grain_id, reminder_name) DO UPDATE
        SET start_at = excluded.start_at, period_ms = excluded.period_ms, version = orleans_reminder.version + 1
    RETURNING version AS Version
$$),
('ReadReminderRowKey', $$
    SELECT grain_id AS GrainId, reminder_name AS ReminderName, start_at AS StartTime, period_ms AS Period, version AS Version
    FROM orleans_reminder
    WHERE service_id = @ServiceId AND grain_id = @GrainId AND reminder_name = @ReminderName
$$),
('ReadReminderRowsKey', $$
    SELECT grain_id AS GrainId, reminder_name AS ReminderName, start_at AS StartTime, period_ms AS Period, version AS Version
    FROM orleans_reminder
    WHERE service_id = @ServiceId AND grain_id = @GrainId
$$),
('ReadRangeRows1Key', $$
    SELECT grain_id AS GrainId, reminder_name AS ReminderName, start_at AS StartTime, period_ms AS Period, version AS Version
    FROM orleans_reminder
    WHERE service_id = @ServiceId AND grain_hash > @BeginHash AND grain_hash <= @EndHash
$$),
('ReadRangeRows2Key', $$
    SELECT grain_id AS GrainId, reminder_name AS ReminderName, start_at AS StartTime, period_ms AS Period, version AS Version
    FROM orleans_reminder
    WHERE service_id = @ServiceId AND (grain_hash > @BeginHash OR grain_hash <= @EndHash)
$$),
('DeleteReminderRowKey', $$
    WITH gone AS (
        DELETE FROM orleans_reminder
        WHERE service_id = @ServiceId AND grain_id = @GrainId AND reminder_name = @ReminderName AND version = @Version
        RETURNING 1)
    SELECT EXISTS (SELECT FROM gone)
$$),
('DeleteReminderRowsKey', $$
    DELETE FROM orleans_reminder WHERE service_id = @ServiceId
$$)
ON CONFLICT (querykey) DO UPDATE SET querytext = excluded.querytext;
