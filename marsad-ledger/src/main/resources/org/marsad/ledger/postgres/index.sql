-- What is searched, made of the entries alone and made again of them at will. A row holds from an
-- entry until another; `until_entry` is null while it holds.

CREATE TABLE report (
  filed BIGINT NOT NULL,
  from_entry BIGINT NOT NULL,
  until_entry BIGINT,
  key BYTEA NOT NULL,
  id TEXT NOT NULL,
  published BIGINT,
  publisher TEXT,
  title TEXT,
  url TEXT,
  PRIMARY KEY (filed, from_entry)
);

CREATE INDEX report_url ON report (url) WHERE url IS NOT NULL;

CREATE TABLE name (
  id BIGINT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  shown TEXT NOT NULL
);

CREATE TABLE alias (
  folded TEXT NOT NULL,
  name BIGINT NOT NULL,
  PRIMARY KEY (folded, name)
);

CREATE TABLE place (
  id BIGINT PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE,
  gazetteer TEXT,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  country TEXT,
  admin1 TEXT,
  division TEXT
);

CREATE INDEX place_folded ON place (folded);

CREATE INDEX place_gazetteer ON place (gazetteer) WHERE gazetteer IS NOT NULL;

CREATE INDEX place_division ON place (country, division);

CREATE INDEX place_box ON place USING gist (point(lon, lat));

CREATE TABLE claim (
  id BIGINT PRIMARY KEY,
  filed BIGINT NOT NULL,
  from_entry BIGINT NOT NULL,
  until_entry BIGINT,
  claim TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  was_kind TEXT,
  was_type TEXT,
  earliest BIGINT,
  latest BIGINT,
  first_day BIGINT,
  last_day BIGINT,
  time_precision TEXT,
  place BIGINT,
  place_precision BIGINT,
  factuality TEXT NOT NULL,
  presupposed BIGINT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  origin BIGINT,
  span_start BIGINT NOT NULL,
  span_end BIGINT NOT NULL,
  sentence_start BIGINT NOT NULL,
  sentence_end BIGINT NOT NULL,
  trigger_start BIGINT NOT NULL,
  trigger_end BIGINT NOT NULL,
  block_day BIGINT,
  block_area BIGINT,
  role BIGINT,
  decided BIGINT NOT NULL,
  print BIGINT NOT NULL
);

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
  claim BIGINT PRIMARY KEY,
  body TEXT NOT NULL
);

CREATE TABLE area (
  id BIGINT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
);

CREATE TABLE bond (
  filed BIGINT NOT NULL,
  entry BIGINT NOT NULL,
  from_entry BIGINT NOT NULL,
  until_entry BIGINT,
  PRIMARY KEY (filed, entry, from_entry)
);

CREATE INDEX bond_entry ON bond (entry);

CREATE TABLE overall (
  entry BIGINT NOT NULL,
  from_entry BIGINT NOT NULL,
  until_entry BIGINT,
  PRIMARY KEY (entry, from_entry)
);

CREATE TABLE orphan (
  entry BIGINT NOT NULL,
  filed BIGINT NOT NULL,
  from_entry BIGINT NOT NULL,
  until_entry BIGINT,
  PRIMARY KEY (entry, filed, from_entry)
);

CREATE INDEX orphan_filed ON orphan (filed);

CREATE TABLE party (
  name BIGINT NOT NULL,
  claim BIGINT NOT NULL,
  parts BIGINT NOT NULL,
  first_day BIGINT,
  last_day BIGINT,
  PRIMARY KEY (name, claim)
);

CREATE TABLE figure (
  claim BIGINT NOT NULL,
  nth BIGINT NOT NULL,
  low DOUBLE PRECISION,
  best DOUBLE PRECISION,
  high DOUBLE PRECISION,
  counts TEXT NOT NULL,
  unit TEXT NOT NULL,
  measure TEXT,
  PRIMARY KEY (claim, nth)
);

CREATE TABLE actor_join (
  entry BIGINT NOT NULL,
  from_entry BIGINT NOT NULL,
  until_entry BIGINT,
  actor TEXT NOT NULL,
  stays TEXT NOT NULL,
  PRIMARY KEY (entry, from_entry)
);

CREATE TABLE place_moved (
  entry BIGINT NOT NULL,
  from_entry BIGINT NOT NULL,
  until_entry BIGINT,
  place TEXT NOT NULL,
  lat DOUBLE PRECISION NOT NULL,
  lon DOUBLE PRECISION NOT NULL,
  place_precision BIGINT NOT NULL,
  PRIMARY KEY (entry, from_entry)
);

CREATE TABLE band (
  band BIGINT NOT NULL,
  day BIGINT NOT NULL,
  filed BIGINT NOT NULL,
  PRIMARY KEY (band, day, filed)
);

CREATE TABLE words (
  id BIGINT PRIMARY KEY,
  text TSVECTOR NOT NULL
);

CREATE INDEX words_text ON words USING gin (text);

CREATE TABLE index_version (number BIGINT NOT NULL);
