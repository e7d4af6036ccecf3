-- What the silos share, for Orleans 10 on PostgreSQL. Running it again changes nothing.

-- The statements that Orleans runs, by the names it knows them by. It reads no other table by name: what follows is up to the statements.
CREATE TABLE IF NOT EXISTS OrleansQuery (
    QueryKey text PRIMARY KEY,
    QueryText text NOT NULL
);

-- One row for each cluster: its number grows with each change of its members, so that of two silos that change them at the same time one begins again.
CREATE TABLE IF NOT EXISTS cluster_version (
    cluster text PRIMARY KEY,
    version integer NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS cluster_member (
    cluster text NOT NULL REFERENCES cluster_version ON DELETE CASCADE,
    address text NOT NULL,
    port integer NOT NULL,
    generation integer NOT NULL,
    name text NOT NULL,
    host text NOT NULL,
    status integer NOT NULL,
    gateway_port integer,
    suspected text,
    started_at timestamptz NOT NULL,
    alive_at timestamptz NOT NULL,
    PRIMARY KEY (cluster, address, port, generation)
);

-- A state that was cleared keeps its row and its version.
CREATE TABLE IF NOT EXISTS grain_state (
    service text NOT NULL,
    grain_type text NOT NULL,
    key_text text NOT NULL,
    key_high bigint NOT NULL,
    key_low bigint NOT NULL,
    state bytea,
    version integer NOT NULL,
    written_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (service, grain_type, key_text, key_high, key_low)
);

-- Packed by the program already.
ALTER TABLE grain_state ALTER COLUMN state SET STORAGE EXTERNAL;

CREATE TABLE IF NOT EXISTS grain_reminder (
    service text NOT NULL,
    grain text NOT NULL,
    name text NOT NULL,
    starts_at timestamptz NOT NULL,
    period_ms bigint NOT NULL,
    grain_hash integer NOT NULL,
    version integer NOT NULL DEFAULT 0,
    PRIMARY KEY (service, grain, name)
);
