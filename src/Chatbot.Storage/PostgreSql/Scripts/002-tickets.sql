CREATE TABLE ticket (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
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
    confidence DOUBLE PRECISION NOT NULL,
    closest_pairs TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    since BIGINT NOT NULL,
    version BIGINT NOT NULL,
    holder_id TEXT,
    holder_name TEXT,
    last_word_at BIGINT,
    acknowledged_at BIGINT,
    reminders INTEGER NOT NULL DEFAULT 0,
    callback_number TEXT,
    callback_at BIGINT,
    callback_wording TEXT,
    closed_because TEXT,
    undelivered BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE UNIQUE INDEX ticket_open_of ON ticket (channel, conversation) WHERE state <= 2;
CREATE INDEX ticket_queue ON ticket (urgent DESC, opened_at, id) WHERE state <= 2;
CREATE INDEX ticket_since ON ticket (state, since);

CREATE TABLE ticket_step (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ticket BIGINT NOT NULL REFERENCES ticket (id),
    at BIGINT NOT NULL,
    by_id TEXT,
    by_name TEXT,
    action TEXT NOT NULL,
    detail TEXT
);

CREATE INDEX ticket_step_ticket ON ticket_step (ticket, id);

CREATE TABLE feedback (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel TEXT NOT NULL,
    conversation TEXT NOT NULL,
    activity TEXT NOT NULL,
    positive BOOLEAN NOT NULL,
    comment TEXT,
    at BIGINT NOT NULL,
    UNIQUE (channel, conversation, activity)
);

CREATE TABLE proposal (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- 0 pending, 1 accepted, 2 rejected, 3 exported
    state INTEGER NOT NULL,
    qna_id TEXT,
    language TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT,
    ticket BIGINT,
    proposed_by TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE consent (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject TEXT NOT NULL,
    purpose TEXT NOT NULL,
    given BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    how TEXT NOT NULL,
    wording TEXT NOT NULL
);

CREATE INDEX consent_subject ON consent (subject, purpose, id);
