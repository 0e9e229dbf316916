CREATE TABLE ticket (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL,
    conversation TEXT NOT NULL,
    -- 0 requested, 1 claimed, 2 answered, 3 resolved, 4 cancelled, 5 expired
    state INTEGER NOT NULL,
    reason TEXT NOT NULL,
    urgent BOOLEAN NOT NULL,
    route TEXT,
    language TEXT NOT NULL,
    question TEXT NOT NULL,
    red_flag TEXT,
    relative BOOLEAN NOT NULL,
    confidence REAL NOT NULL,
    closest_pairs TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    since INTEGER NOT NULL,
    version INTEGER NOT NULL,
    holder_id TEXT,
    holder_name TEXT,
    last_word_at INTEGER,
    acknowledged_at INTEGER,
    reminders INTEGER NOT NULL DEFAULT 0,
    callback_number TEXT,
    callback_at INTEGER,
    callback_wording TEXT,
    closed_because TEXT,
    undelivered BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE UNIQUE INDEX ticket_open_of ON ticket (channel, conversation) WHERE state <= 2;
CREATE INDEX ticket_queue ON ticket (urgent DESC, opened_at, id) WHERE state <= 2;
CREATE INDEX ticket_since ON ticket (state, since);

CREATE TABLE ticket_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ticket INTEGER NOT NULL REFERENCES ticket (id),
    at INTEGER NOT NULL,
    by_id TEXT,
    by_name TEXT,
    action TEXT NOT NULL,
    detail TEXT
);

CREATE INDEX ticket_step_ticket ON ticket_step (ticket, id);

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL,
    conversation TEXT NOT NULL,
    activity TEXT NOT NULL,
    positive BOOLEAN NOT NULL,
    comment TEXT,
    at INTEGER NOT NULL,
    UNIQUE (channel, conversation, activity)
);

CREATE TABLE proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- 0 pending, 1 accepted, 2 rejected, 3 exported
    state INTEGER NOT NULL,
    qna_id TEXT,
    language TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT,
    ticket INTEGER,
    proposed_by TEXT NOT NULL,
    at INTEGER NOT NULL
);

CREATE TABLE consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    purpose TEXT NOT NULL,
    given BOOLEAN NOT NULL,
    at INTEGER NOT NULL,
    how TEXT NOT NULL,
    wording TEXT NOT NULL
);

CREATE INDEX consent_subject ON consent (subject, purpose, id);
