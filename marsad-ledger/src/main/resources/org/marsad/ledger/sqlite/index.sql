-- What is searched, made of the entries alone and made again of them at will. A row holds from an
-- entry until another; `until_entry` is null while it holds.

CREATE TABLE report (
  filed INTEGER NOT NULL,
  from_entry INTEGER NOT NULL,
  until_entry INTEGER,
  key BLOB NOT NULL,
  id TEXT NOT NULL,
  published INTEGER,
  publisher TEXT,
  title TEXT,
  url TEXT,
  PRIMARY KEY (filed, from_entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX report_url ON report (url) WHERE url IS NOT NULL;

CREATE TABLE name (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  shown TEXT NOT NULL
) STRICT;

CREATE TABLE alias (
  folded TEXT NOT NULL,
  name INTEGER NOT NULL,
  PRIMARY KEY (folded, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE,
  gazetteer TEXT,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  lat REAL,
  lon REAL,
  country TEXT,
  admin1 TEXT,
  division TEXT
) STRICT;

CREATE INDEX place_folded ON place (folded);

CREATE INDEX place_gazetteer ON place (gazetteer) WHERE gazetteer IS NOT NULL;

CREATE INDEX place_division ON place (country, division);

CREATE VIRTUAL TABLE place_box USING rtree (id, south, north, west, east);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  filed INTEGER NOT NULL,
  from_entry INTEGER NOT NULL,
  until_entry INTEGER,
  claim TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  was_kind TEXT,
  was_type TEXT,
  earliest INTEGER,
  latest INTEGER,
  first_day INTEGER,
  last_day INTEGER,
  time_precision TEXT,
  place INTEGER,
  place_precision INTEGER,
  factuality TEXT NOT NULL,
  presupposed INTEGER NOT NULL,
  confidence REAL NOT NULL,
  origin INTEGER,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  block_day INTEGER,
  block_area INTEGER,
  role INTEGER,
  decided INTEGER NOT NULL,
  print INTEGER NOT NULL
) STRICT;

CREATE INDEX claim_report ON claim (filed, from_entry);

CREATE INDEX claim_place ON claim (place, first_day, last_day, until_entry) WHERE place IS NOT NULL;

CREATE INDEX claim_day ON claim (first_day, last_day, until_entry) WHERE first_day IS NOT NULL;

CREATE INDEX claim_long ON claim (first_day, last_day, place)
WHERE last_day - first_day > 62;

CREATE INDEX claim_block ON claim (block_day, block_area, role, type, until_entry, from_entry)
WHERE block_day IS NOT NULL;

CREATE INDEX claim_ended ON claim (until_entry) WHERE until_entry IS NOT NULL;

CREATE INDEX claim_decided ON claim (from_entry, until_entry) WHERE decided = 1;

CREATE TABLE trace (
  claim INTEGER PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE area (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE bond (
  filed INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  from_entry INTEGER NOT NULL,
  until_entry INTEGER,
  PRIMARY KEY (filed, entry, from_entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX bond_entry ON bond (entry);

CREATE TABLE overall (
  entry INTEGER NOT NULL,
  from_entry INTEGER NOT NULL,
  until_entry INTEGER,
  PRIMARY KEY (entry, from_entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE orphan (
  entry INTEGER NOT NULL,
  filed INTEGER NOT NULL,
  from_entry INTEGER NOT NULL,
  until_entry INTEGER,
  PRIMARY KEY (entry, filed, from_entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX orphan_filed ON orphan (filed);

CREATE TABLE party (
  name INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  PRIMARY KEY (name, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
  claim INTEGER NOT NULL,
  nth INTEGER NOT NULL,
  low REAL,
  best REAL,
  high REAL,
  counts TEXT NOT NULL,
  unit TEXT NOT NULL,
  measure TEXT,
  PRIMARY KEY (claim, nth)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_join (
  entry INTEGER NOT NULL,
  from_entry INTEGER NOT NULL,
  until_entry INTEGER,
  actor TEXT NOT NULL,
  stays TEXT NOT NULL,
  PRIMARY KEY (entry, from_entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE place_moved (
  entry INTEGER NOT NULL,
  from_entry INTEGER NOT NULL,
  until_entry INTEGER,
  place TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL,
  place_precision INTEGER NOT NULL,
  PRIMARY KEY (entry, from_entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE band (
  band INTEGER NOT NULL,
  day INTEGER NOT NULL,
  filed INTEGER NOT NULL,
  PRIMARY KEY (band, day, filed)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5 (text, content = '', columnsize = 0, tokenize = 'ascii');

INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);

CREATE VIRTUAL TABLE words_vocab USING fts5vocab (words, instance);

CREATE TABLE index_version (number INTEGER NOT NULL) STRICT;
