package org.marsad.coder.mention;

import java.util.Locale;
import java.util.Optional;
import org.marsad.record.Span;

/// A noun phrase that means somebody or something: a name, a role, a group, a pronoun.
///
/// @param span the phrase without its relative clauses, as short as still says who
/// @param sentence number of its sentence in the document
/// @param first index of its first token
/// @param last index of its last token
/// @param head index of its head token: the grammar's slots are filled by heads
/// @param name the fullest name the report gives for the one it means, or its own words
/// @param actor id in the actor register, of itself or of what it refers back to
/// @param role "field commander", "suspected militants"
/// @param via the words it was resolved through, when it is a pronoun or "the group"
/// @param chain number of its reference chain: mentions with one number mean the same one
/// @param rule which rule found it
public record Mention(
    Span span,
    int sentence,
    int first,
    int last,
    int head,
    Kind kind,
    String name,
    Optional<String> actor,
    Optional<String> role,
    Optional<Span> via,
    int chain,
    String rule) {

  /// The rule of a state's name that means the state as one who acts, not its land.
  public static final String ACTING_STATE = "mention-register-state";

  /// What sort of thing is meant.
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    /// An armed or other group, people of some kind: "militants", "residents", "the SDF".
    GROUP,
    NATIONALITY,
    /// "the spokesman", "a field commander"
    ROLE,
    WEAPON,
    FACILITY,
    /// A pronoun whose antecedent is unknown.
    PRONOUN;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
