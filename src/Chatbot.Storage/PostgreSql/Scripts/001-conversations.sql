-- Times are milliseconds since 1970 in UTC. What is called json is opaque here.

CREATE TABLE conversation (
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    reference TEXT NOT NULL,
    memory TEXT,
    version BIGINT NOT NULL,
    owner_ticket BIGINT,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (channel, id)
);

CREATE INDEX conversation_used ON conversation (used_at);

CREATE TABLE inbound (
    channel TEXT NOT NULL,
    conversation TEXT NOT NULL,
    type TEXT NOT NULL,
    activity TEXT NOT NULL,
    edition TEXT NOT NULL,
    response TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (channel, conversation, type, activity, edition)
);

CREATE INDEX inbound_at ON inbound (at);

CREATE TABLE transcript (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel TEXT NOT NULL,
    conversation TEXT NOT NULL,
    at BIGINT NOT NULL,
    speaker INTEGER NOT NULL,
    text TEXT NOT NULL,
    language TEXT,
    detail TEXT,
    activity TEXT
);

CREATE INDEX transcript_conversation ON transcript (channel, conversation, id);
CREATE INDEX transcript_at ON transcript (at);

CREATE TABLE unanswered (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at BIGINT NOT NULL,
    question TEXT NOT NULL,
    language TEXT NOT NULL,
    closest_pair TEXT,
    confidence DOUBLE PRECISION NOT NULL
);

CREATE INDEX unanswered_at ON unanswered (at);

CREATE TABLE outbox (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lane TEXT NOT NULL,
    kind TEXT NOT NULL,
    reference TEXT NOT NULL,
    payload TEXT NOT NULL,
    key TEXT UNIQUE,
    -- 0 waiting, 1 sent, 2 parked
    state INTEGER NOT NULL DEFAULT 0,
    due_at BIGINT NOT NULL,
    leased_until BIGINT NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    done_at BIGINT,
    receipt TEXT,
    error TEXT
);

CREATE INDEX outbox_lane ON outbox (lane, id) WHERE state = 0;
CREATE INDEX outbox_due ON outbox (due_at, id) WHERE state = 0;
CREATE INDEX outbox_parked ON outbox (id) WHERE state = 2;
CREATE INDEX outbox_done ON outbox (done_at) WHERE state = 1;
