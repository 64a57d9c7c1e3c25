package org.marsad.coder.mention;

import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.RoleWords;
import org.marsad.coder.mention.Mention.Kind;

/// Gives named persons the role that stands beside their name: "SDF spokesman Mustafa Bali", "Rami
/// Abdel Rahman, the head of the observatory". A person speaks and acts for the body in the role.
final class PersonRoles {
  private final RoleWords roles;

  PersonRoles(RoleWords roles) {
    this.roles = roles;
  }

  List<Found> withRoles(Sentence sentence, List<Found> names, List<Found> common) {
    return names.stream()
        .map(n -> n.kind() == Kind.PERSON ? withRole(sentence, n, names, common) : n)
        .toList();
  }

  private Found withRole(Sentence sentence, Found person, List<Found> names, List<Found> common) {
    return before(sentence, person, names)
        .or(() -> apposed(sentence, person, names, common))
        .orElse(person);
  }

  /// Nouns in front of the name, in one phrase with it.
  private Optional<Found> before(Sentence sentence, Found person, List<Found> names) {
    int first = person.first();
    while (first > 0 && isRoleWord(sentence, first - 1)) {
      first--;
    }
    if (first == person.first()) {
      return Optional.empty();
    }
    var words = NameSpotter.words(sentence, first, person.first() - 1);
    int from = first;
    var body =
        names.stream()
            .filter(n -> n.first() >= from && n.last() < person.first())
            .flatMap(n -> n.actor().stream())
            .findFirst();
    return Optional.of(with(person, words, body));
  }

  private boolean isRoleWord(Sentence sentence, int i) {
    var token = sentence.token(i);
    return token.isNoun() || token.tag().startsWith("JJ") || roles.isTitle(token.text());
  }

  /// A role phrase in apposition, with the body that it is "of".
  private Optional<Found> apposed(
      Sentence sentence, Found person, List<Found> names, List<Found> common) {
    return sentence
        .child(person.head(), "appos")
        .flatMap(
            a -> common.stream().filter(c -> c.head() == a && c.role().isPresent()).findFirst())
        .map(role -> {
          var under = sentence.subtree(role.head());
          var body =
              names.stream()
                  .filter(n -> under.contains(n.head()))
                  .flatMap(n -> n.actor().stream())
                  .findFirst();
          return with(person, role.name(), role.actor().or(() -> body));
        });
  }

  private static Found with(Found person, String role, Optional<String> actor) {
    return new Found(
        person.sentence(),
        person.first(),
        person.last(),
        person.head(),
        person.kind(),
        person.name(),
        actor,
        Optional.of(role),
        Optional.empty(),
        true,
        "mention-person-role");
  }
}
