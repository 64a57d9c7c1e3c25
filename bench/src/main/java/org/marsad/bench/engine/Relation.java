package org.marsad.bench.engine;

/// What a word is to its governor, in words that neither engine owns. Prepositions are folded away:
/// the noun is a `PHRASE` of the word that the preposition hangs on.
enum Relation {
  SUBJECT,
  PASSIVE_SUBJECT,
  OBJECT,
  PHRASE,
  APPOSITION,
  CONJUNCT,
  NUMBER,
  PARTICIPLE_OF_NOUN,
  RELATIVE_CLAUSE,
  CONTENT,
  OPEN_COMPLEMENT,
  ADVERBIAL_CLAUSE,
  LOOSE_CLAUSE,
  MARK,
  PASSIVE_AUXILIARY,
  AUXILIARY,
  OTHER
}
