-- Sketches of reports, by which copies are looked up. The ledger cannot make them again, so they
-- are kept with a hash of their own.

CREATE TABLE IF NOT EXISTS sketch (
  filed INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL,
  bands BLOB NOT NULL
) STRICT;
