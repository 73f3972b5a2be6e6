-- Who is told of changes, how far each has come in the change feed, and what could not be delivered. Secrets are not kept here.
CREATE TABLE subscriptions (
    key              INTEGER PRIMARY KEY,
    id               TEXT NOT NULL UNIQUE,
    url              TEXT NOT NULL,
    kind             TEXT,
    subject          TEXT,
    created_at       TEXT NOT NULL,
    created_by       TEXT NOT NULL,
    position         INTEGER NOT NULL,
    attempts         INTEGER NOT NULL,
    due_at           TEXT,
    given_up_in_a_row INTEGER NOT NULL,
    delivered_at     TEXT,
    last_failure     TEXT,
    disabled_because TEXT
);

CREATE TABLE dead_letters (
    key          INTEGER PRIMARY KEY,
    subscription INTEGER NOT NULL REFERENCES subscriptions (key) ON DELETE CASCADE,
    sequence     INTEGER NOT NULL,
    at           TEXT NOT NULL,
    kind         TEXT NOT NULL,
    subject      TEXT NOT NULL,
    version      INTEGER NOT NULL,
    attempts     INTEGER NOT NULL,
    failed_at    TEXT NOT NULL,
    failure      TEXT NOT NULL,
    UNIQUE (subscription, sequence)
);

CREATE INDEX dead_letters_newest ON dead_letters (subscription, failed_at, key);

-- Feeds that are followed, and what the last visit to each came to.
CREATE TABLE feeds (
    id              TEXT PRIMARY KEY,
    url             TEXT NOT NULL,
    followed_at     TEXT NOT NULL,
    followed_by     TEXT NOT NULL,
    due_at          TEXT NOT NULL,
    read_at         TEXT,
    entity_tag      TEXT,
    last_modified   TEXT,
    failures_in_a_row INTEGER NOT NULL,
    problem         TEXT,
    accepted        INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX feeds_due ON feeds (due_at);
