-- The record itself. Nothing here is ever changed or deleted: two triggers a table see to it.

CREATE TABLE IF NOT EXISTS entry (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  why TEXT,
  kind TEXT NOT NULL,
  report BLOB,
  hash BLOB NOT NULL,
  sums BLOB NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE INDEX IF NOT EXISTS entry_report ON entry (report, number) WHERE report IS NOT NULL;

CREATE UNIQUE INDEX IF NOT EXISTS entry_filed ON entry (report) WHERE kind = 'filed';

CREATE INDEX IF NOT EXISTS entry_decision ON entry (number) WHERE kind NOT IN ('filed', 'coded');

CREATE TABLE IF NOT EXISTS original (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  sums BLOB NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER IF NOT EXISTS entry_unchanged BEFORE UPDATE ON entry
BEGIN
  SELECT raise(ABORT, 'entries are never changed');
END;

CREATE TRIGGER IF NOT EXISTS entry_undeleted BEFORE DELETE ON entry
BEGIN
  SELECT raise(ABORT, 'entries are never deleted');
END;

CREATE TRIGGER IF NOT EXISTS original_unchanged BEFORE UPDATE ON original
BEGIN
  SELECT raise(ABORT, 'originals are never changed');
END;

CREATE TRIGGER IF NOT EXISTS original_undeleted BEFORE DELETE ON original
BEGIN
  SELECT raise(ABORT, 'originals are never deleted');
END;
