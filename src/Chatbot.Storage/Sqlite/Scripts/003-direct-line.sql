CREATE TABLE direct_line (
    id TEXT PRIMARY KEY,
    locale TEXT,
    last_sequence INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    ended BOOLEAN NOT NULL
) WITHOUT ROWID;

CREATE INDEX direct_line_used ON direct_line (used_at);

CREATE TABLE direct_line_member (
    conversation TEXT NOT NULL REFERENCES direct_line (id) ON DELETE CASCADE,
    member TEXT NOT NULL,
    PRIMARY KEY (conversation, member)
) WITHOUT ROWID;

CREATE TABLE direct_line_activity (
    conversation TEXT NOT NULL REFERENCES direct_line (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    key TEXT,
    json TEXT NOT NULL,
    PRIMARY KEY (conversation, sequence)
) WITHOUT ROWID;

CREATE UNIQUE INDEX direct_line_activity_key ON direct_line_activity (conversation, key) WHERE key IS NOT NULL;

CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
