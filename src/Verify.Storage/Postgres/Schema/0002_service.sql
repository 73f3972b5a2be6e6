-- readable from: 1
-- What the API and the pages need beside claims and articles. Each table has the columns of its namesake in the SQLite
-- store, which is read and written by the same statements.

-- Keys to the HTTP API. Their secrets are kept as hashes alone.
CREATE TABLE api_keys (
    id           text        PRIMARY KEY,
    name         text        NOT NULL,
    scopes       text        NOT NULL,
    secret_hash  text        NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz,
    revoked_at   timestamptz,
    last_used_at timestamptz
);

-- What requests with an idempotency key were answered; status is null while one is carried out.
CREATE TABLE answers (
    key          text        PRIMARY KEY,
    fingerprint  text        NOT NULL,
    at           timestamptz NOT NULL,
    status       integer,
    content_type text,
    location     text,
    body         bytea
);

CREATE INDEX answers_oldest ON answers (at);

-- What is known of outlets beside their articles.
CREATE TABLE outlets (
    domain         text    PRIMARY KEY,
    name           text    NOT NULL,
    owner          text,
    is_wire_agency boolean NOT NULL,
    country        text
);

-- Changes to keys, outlets, subscriptions and feeds; those to claims and articles are in their own logs.
CREATE TABLE administration (
    sequence bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL,
    actor    text        NOT NULL,
    action   text        NOT NULL,
    subject  text        NOT NULL
);

-- Who is told of changes, how far each has come in the change feed, and what could not be delivered. Secrets are not kept
-- here. "taken_by" names the process that delivers at the moment; another may take over after "taken_until".
CREATE TABLE subscriptions (
    key               bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id                text        NOT NULL UNIQUE,
    url               text        NOT NULL,
    kind              text,
    subject           text,
    created_at        timestamptz NOT NULL,
    created_by        text        NOT NULL,
    position          bigint      NOT NULL,
    attempts          integer     NOT NULL,
    due_at            timestamptz,
    given_up_in_a_row integer     NOT NULL,
    delivered_at      timestamptz,
    last_failure      text,
    disabled_because  text,
    taken_by          text,
    taken_until       timestamptz
) WITH (fillfactor = 70);

CREATE TABLE dead_letters (
    key          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription bigint      NOT NULL REFERENCES subscriptions (key) ON DELETE CASCADE,
    sequence     bigint      NOT NULL,
    at           timestamptz NOT NULL,
    kind         text        NOT NULL,
    subject      text        NOT NULL,
    version      bigint      NOT NULL,
    attempts     integer     NOT NULL,
    failed_at    timestamptz NOT NULL,
    failure      text        NOT NULL,
    UNIQUE (subscription, sequence)
);

CREATE INDEX dead_letters_newest ON dead_letters (subscription, failed_at, key);

-- Feeds that are followed, and what the last visit to each came to. While a process reads one nobody else takes it before
-- "taken_until".
CREATE TABLE feeds (
    id                text        PRIMARY KEY,
    url               text        NOT NULL COLLATE "C",
    followed_at       timestamptz NOT NULL,
    followed_by       text        NOT NULL,
    due_at            timestamptz NOT NULL,
    read_at           timestamptz,
    entity_tag        text,
    last_modified     text,
    failures_in_a_row integer     NOT NULL,
    problem           text,
    accepted          bigint      NOT NULL,
    taken_until       timestamptz
) WITH (fillfactor = 70);

CREATE INDEX feeds_due ON feeds (due_at);

CREATE INDEX passages_of_speaker ON passages (lower(speaker)) WHERE speaker IS NOT NULL;
