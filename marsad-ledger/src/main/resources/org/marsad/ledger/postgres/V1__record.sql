-- The record itself. Nothing here is ever changed or deleted: a trigger a table sees to it.

CREATE TABLE IF NOT EXISTS version (
  number INTEGER NOT NULL,
  applied TIMESTAMPTZ NOT NULL
);

CREATE TABLE IF NOT EXISTS entry (
  number BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  who TEXT NOT NULL,
  why TEXT,
  kind TEXT NOT NULL,
  report BYTEA,
  hash BYTEA NOT NULL,
  sums BYTEA NOT NULL,
  body TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS entry_report ON entry (report, number) WHERE report IS NOT NULL;

CREATE UNIQUE INDEX IF NOT EXISTS entry_filed ON entry (report) WHERE kind = 'filed';

CREATE INDEX IF NOT EXISTS entry_decision ON entry (number) WHERE kind NOT IN ('filed', 'coded');

CREATE TABLE IF NOT EXISTS original (
  id BIGINT PRIMARY KEY,
  sha256 BYTEA NOT NULL UNIQUE,
  sums BYTEA NOT NULL,
  bytes BYTEA NOT NULL
);

CREATE OR REPLACE FUNCTION unchanged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the record is never changed';
END
$$;

CREATE OR REPLACE TRIGGER entry_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
EXECUTE FUNCTION unchanged();

CREATE OR REPLACE TRIGGER original_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON original
EXECUTE FUNCTION unchanged();
