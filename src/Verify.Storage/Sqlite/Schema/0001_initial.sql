-- Logs: what happened, append-only. A row is never changed or removed.
CREATE TABLE claim_events (
    claim     INTEGER NOT NULL REFERENCES claims (key),
    version   INTEGER NOT NULL,
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    operation TEXT,
    kind      TEXT NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (claim, version)
) WITHOUT ROWID;

CREATE TABLE article_events (
    article   INTEGER NOT NULL REFERENCES articles (key),
    version   INTEGER NOT NULL,
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    operation TEXT,
    kind      TEXT NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (article, version)
) WITHOUT ROWID;

CREATE TABLE changes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at       TEXT NOT NULL,
    kind     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    version  INTEGER NOT NULL
);

CREATE TABLE readers (
    name     TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL
) WITHOUT ROWID;

-- Claims as lists show them. Times are UTC, flags and outlets lists with a line break before and after each entry.
CREATE TABLE claims (
    key          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    version      INTEGER NOT NULL,
    text         TEXT NOT NULL,
    context_date TEXT,
    submitter    TEXT,
    status       TEXT NOT NULL,
    flags        TEXT NOT NULL,
    supporting   INTEGER NOT NULL,
    refuting     INTEGER NOT NULL,
    outlets      TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    submitted_at TEXT NOT NULL,
    changed_at   TEXT NOT NULL
);

CREATE INDEX claims_newest ON claims (submitted_at, key);
CREATE VIRTUAL TABLE claim_words USING fts5 (text, content = 'claims', content_rowid = 'key', tokenize = 'porter unicode61');

-- What a new article is matched against: the terms of each part of each claim, one a line.
CREATE TABLE claim_parts (
    claim INTEGER NOT NULL REFERENCES claims (key),
    part  INTEGER NOT NULL,
    names TEXT NOT NULL,
    stems TEXT NOT NULL,
    PRIMARY KEY (claim, part)
) WITHOUT ROWID;

-- Articles as lists show them, and their revisions with the passages of each.
CREATE TABLE articles (
    key          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    version      INTEGER NOT NULL,
    url          TEXT,
    outlet       TEXT NOT NULL,
    outlet_name  TEXT,
    title        TEXT NOT NULL,
    published_at TEXT NOT NULL,
    language     TEXT NOT NULL,
    kind         TEXT NOT NULL,
    revision     INTEGER NOT NULL,
    is_retracted INTEGER NOT NULL
);

CREATE INDEX articles_newest ON articles (published_at, key);
CREATE INDEX articles_of_outlet ON articles (outlet, published_at, key);
CREATE VIRTUAL TABLE article_titles USING fts5 (title, content = 'articles', content_rowid = 'key', tokenize = 'porter unicode61');

CREATE TABLE revisions (
    key     INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (key),
    number  INTEGER NOT NULL,
    seen_at TEXT NOT NULL,
    spoken_at TEXT NOT NULL,
    title   TEXT NOT NULL,
    text    TEXT NOT NULL,
    posts   TEXT,
    UNIQUE (article, number)
);

-- A passage's text is the stretch [start, end) of UTF-16 code units of its revision's text. Where "at" is null the passage
-- speaks from the revision's spoken_at; both keep their offset. "reading" is the rest of what analysis found, as JSON.
CREATE TABLE passages (
    revision INTEGER NOT NULL REFERENCES revisions (key),
    number   INTEGER NOT NULL,
    start    INTEGER NOT NULL,
    "end"    INTEGER NOT NULL,
    block    TEXT NOT NULL,
    post     INTEGER NOT NULL,
    at       TEXT,
    voice    TEXT NOT NULL,
    speaker  TEXT,
    reading  TEXT,
    PRIMARY KEY (revision, number)
) WITHOUT ROWID;

-- What articles are found by: the numbers of the terms of their searchable passages, and how many articles have each.
CREATE TABLE article_index (
    article   INTEGER PRIMARY KEY REFERENCES articles (key),
    terms     BLOB NOT NULL,
    signature BLOB
);

CREATE VIRTUAL TABLE article_terms USING fts5 (
    terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE TABLE totals (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO totals VALUES ('searchable articles', 0);

CREATE TABLE term_frequencies (
    term     INTEGER PRIMARY KEY,
    articles INTEGER NOT NULL
);
