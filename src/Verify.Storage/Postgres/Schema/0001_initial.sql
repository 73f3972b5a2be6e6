-- readable from: 1
-- Every key of a large table begins with the key of its claim or article, so that each can be split by it later
-- without a change of keys: see deploy/SCALING.md.

-- Logs: what happened, append-only. A row is never changed or removed.
CREATE TABLE claim_events (
    claim     bigint      NOT NULL,
    version   bigint      NOT NULL,
    at        timestamptz NOT NULL,
    actor     text        NOT NULL,
    operation text,
    kind      text        NOT NULL,
    body      text        NOT NULL,
    PRIMARY KEY (claim, version)
);

CREATE TABLE article_events (
    article   bigint      NOT NULL,
    version   bigint      NOT NULL,
    at        timestamptz NOT NULL,
    actor     text        NOT NULL,
    operation text,
    kind      text        NOT NULL,
    body      text        NOT NULL,
    PRIMARY KEY (article, version)
);

-- Numbers are given out under a lock that is held until the commit, so that no reader sees a number before a lower one.
CREATE TABLE changes (
    sequence bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL,
    kind     text        NOT NULL,
    subject  text        NOT NULL,
    version  bigint      NOT NULL
);

CREATE TABLE readers (
    name     text   PRIMARY KEY,
    sequence bigint NOT NULL
);

-- Claims as lists show them.
CREATE TABLE claims (
    key          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           text        NOT NULL COLLATE "C" UNIQUE,
    version      bigint      NOT NULL,
    text         text        NOT NULL,
    context_date date,
    submitter    text,
    status       text        NOT NULL,
    flags        text[]      NOT NULL,
    supporting   integer     NOT NULL,
    refuting     integer     NOT NULL,
    outlets      text[]      NOT NULL,
    is_withdrawn boolean     NOT NULL,
    submitted_at timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    words        tsvector    GENERATED ALWAYS AS (to_tsvector('english', text)) STORED
) WITH (fillfactor = 80);

CREATE INDEX claims_newest ON claims (submitted_at, key);
CREATE INDEX claims_by_word ON claims USING gin (words);

-- What a new article is matched against, as JSON: one entry a part of the claim. "sequence" is that of the change that
-- wrote it, so that a silo reads only what is new to it.
CREATE TABLE claim_terms (
    claim    bigint PRIMARY KEY,
    sequence bigint NOT NULL,
    parts    text   NOT NULL
);

CREATE INDEX claim_terms_newest ON claim_terms (sequence);

-- Articles as lists show them, and their revisions with the passages of each.
CREATE TABLE articles (
    key          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           text        NOT NULL COLLATE "C" UNIQUE,
    version      bigint      NOT NULL,
    url          text,
    outlet       text        NOT NULL,
    outlet_name  text,
    title        text        NOT NULL,
    published_at timestamptz NOT NULL,
    language     text        NOT NULL,
    kind         text        NOT NULL,
    revision     integer     NOT NULL,
    is_retracted boolean     NOT NULL,
    words        tsvector    GENERATED ALWAYS AS (to_tsvector('english', title)) STORED
) WITH (fillfactor = 90);

CREATE INDEX articles_newest ON articles (published_at, key);
CREATE INDEX articles_of_outlet ON articles (outlet, published_at, key);
CREATE INDEX articles_by_word ON articles USING gin (words);

-- Times with an offset, where the local day matters, are text.
CREATE TABLE revisions (
    article   bigint      NOT NULL,
    number    integer     NOT NULL,
    seen_at   timestamptz NOT NULL,
    spoken_at text        NOT NULL,
    title     text        NOT NULL,
    text      text        NOT NULL,
    posts     text,
    PRIMARY KEY (article, number)
);

-- A passage's text is the stretch [start, end) of UTF-16 code units of its revision's text. Where "at" is null the passage
-- speaks from the revision's spoken_at. "reading" is the rest of what analysis found, as JSON.
CREATE TABLE passages (
    article  bigint  NOT NULL,
    revision integer NOT NULL,
    number   integer NOT NULL,
    start    integer NOT NULL,
    "end"    integer NOT NULL,
    block    text    NOT NULL,
    post     integer NOT NULL,
    at       text,
    voice    text    NOT NULL,
    speaker  text,
    reading  text,
    PRIMARY KEY (article, revision, number)
);

-- What articles are found by. "words" holds the numbers of the terms of all searchable passages, "terms" those of each.
-- Both lie outside the row: a search that looks through many rows for their keys reads small ones.
CREATE TABLE article_index (
    article   bigint PRIMARY KEY,
    words     tsvector NOT NULL,
    terms     bytea    NOT NULL,
    signature bytea
) WITH (toast_tuple_target = 128);

ALTER TABLE article_index ALTER COLUMN words SET STORAGE EXTERNAL, ALTER COLUMN terms SET STORAGE EXTERNAL;
CREATE INDEX article_index_by_word ON article_index USING gin (words) WITH (gin_pending_list_limit = 1024);

-- How many articles have each term; term -1 counts all searchable articles. Writers only add to term_changes, so that no
-- two wait for each other on a common word; now and then somebody folds them into term_frequencies.
CREATE TABLE term_frequencies (
    term     bigint PRIMARY KEY,
    articles bigint NOT NULL
);

CREATE TABLE term_changes (
    term     bigint  NOT NULL,
    articles integer NOT NULL
);

CREATE INDEX term_changes_by_term ON term_changes (term) INCLUDE (articles);
