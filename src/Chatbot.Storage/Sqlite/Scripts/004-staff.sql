-- Who has worked in the inbox: a ticket can be handed to them.
CREATE TABLE staff_member (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    seen_at INTEGER NOT NULL
);

CREATE INDEX staff_member_seen ON staff_member (seen_at);

-- Who asked, by their id on the channel: what they have sent to staff in other conversations counts, too.
ALTER TABLE ticket ADD COLUMN requester TEXT;

CREATE INDEX ticket_requester ON ticket (channel, requester) WHERE state <= 2;

-- Where a new pair is to stand.
ALTER TABLE proposal ADD COLUMN topic TEXT;
