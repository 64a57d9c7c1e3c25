package org.marsad.coder.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.RoleWords;

/// Finds who and what a report names, and which of the names mean the same one.
public final class MentionFinder {
  private final ActorRegister register;
  private final NameSpotter names;
  private final PhraseSpotter phrases;
  private final PersonRoles persons;
  private final ReferenceResolver references;

  public MentionFinder(ActorRegister register, NounClasses nouns, RoleWords roles) {
    this.register = register;
    this.names = new NameSpotter(register, nouns, roles);
    this.phrases = new PhraseSpotter(register, nouns, roles);
    this.persons = new PersonRoles(roles);
    this.references = new ReferenceResolver(register, roles.genders());
  }

  public Mentions find(Document document) {
    var setting = Setting.of(document, register);
    var acronyms = Acronyms.of(document);
    var named =
        KindVotes.settled(
            document.sentences().stream().map(s -> names.names(s, setting, acronyms)).toList());
    var found = new ArrayList<Found>();
    for (int i = 0; i < named.size(); i++) {
      Sentence sentence = document.sentences().get(i);
      var common = phrases.phrases(sentence, named.get(i), setting);
      found.addAll(persons.withRoles(sentence, named.get(i), common));
      found.addAll(common);
    }
    found.sort(Comparator.comparing(Found::span));
    return new Mentions(references.resolve(List.copyOf(found), document.reading(), setting.day()));
  }
}
