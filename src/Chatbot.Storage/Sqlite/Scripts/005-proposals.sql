-- What would teach the same waits for a decision once.
ALTER TABLE proposal ADD COLUMN fingerprint TEXT;

CREATE UNIQUE INDEX proposal_pending ON proposal (fingerprint) WHERE state = 0;
