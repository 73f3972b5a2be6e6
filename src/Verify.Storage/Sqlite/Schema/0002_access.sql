-- Keys to the HTTP API. Their secrets are kept as hashes alone.
CREATE TABLE api_keys (
    id           TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    scopes       TEXT NOT NULL,
    secret_hash  TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    expires_at   TEXT,
    revoked_at   TEXT,
    last_used_at TEXT
) WITHOUT ROWID;

-- What requests with an idempotency key were answered; status is null while one is carried out.
CREATE TABLE answers (
    key          TEXT PRIMARY KEY,
    fingerprint  TEXT NOT NULL,
    at           TEXT NOT NULL,
    status       INTEGER,
    content_type TEXT,
    location     TEXT,
    body         BLOB
) WITHOUT ROWID;

CREATE INDEX answers_oldest ON answers (at);

-- What is known of outlets beside their articles.
CREATE TABLE outlets (
    domain         TEXT PRIMARY KEY,
    name           TEXT NOT NULL,
    owner          TEXT,
    is_wire_agency INTEGER NOT NULL,
    country        TEXT
) WITHOUT ROWID;

-- Changes to keys and outlets; those to claims and articles are in their own logs.
CREATE TABLE administration (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at       TEXT NOT NULL,
    actor    TEXT NOT NULL,
    action   TEXT NOT NULL,
    subject  TEXT NOT NULL
);

CREATE INDEX passages_of_speaker ON passages (speaker COLLATE NOCASE) WHERE speaker IS NOT NULL;
