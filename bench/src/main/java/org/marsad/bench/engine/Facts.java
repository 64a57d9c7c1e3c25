package org.marsad.bench.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.marsad.bench.engine.Fact.Kind;

/// Reads the coder's facts off a parse. The rules are the same for every engine, so that an engine
/// is judged by its tree and not by its labels.
final class Facts {
  private static final Set<String> RELATIVISERS = Set.of("WDT", "WP", "WP$");
  private static final int DEPTH = 6;

  private final Parse parse;
  private final Set<Fact> facts = new LinkedHashSet<>();

  private Facts(Parse parse) {
    this.parse = parse;
  }

  static Set<Fact> of(Parse parse) {
    var reader = new Facts(parse);
    parse.arcs().forEach(reader::readArc);
    IntStream.range(0, parse.words().size()).forEach(reader::readSubjects);
    return reader.facts;
  }

  private void readArc(Arc arc) {
    int head = arc.governor();
    switch (arc.relation()) {
      case OBJECT -> shared(Kind.PATIENT_OF, head, antecedent(arc.dependent(), head));
      case PHRASE -> readPhrase(arc);
      case APPOSITION -> add(Kind.APPOS_OF, head, arc.dependent());
      case NUMBER -> add(Kind.NUMBER_OF, head, arc.dependent());
      case CONTENT -> add(Kind.SAID_CONTENT_HEAD, head, arc.dependent());
      case LOOSE_CLAUSE -> add(Kind.SAID_CONTENT_HEAD, arc.dependent(), head);
      case ADVERBIAL_CLAUSE -> readUnmarkedClause(arc);
      case CONJUNCT -> readCoordination(arc.dependent());
      default -> {}
    }
  }

  /// A clause with a subject and without a "when" or "after" is what is said, whatever the parser
  /// calls it.
  private void readUnmarkedClause(Arc arc) {
    if (hasSubject(arc.dependent()) && dependents(arc.dependent(), Relation.MARK).isEmpty()) {
      add(Kind.SAID_CONTENT_HEAD, arc.governor(), arc.dependent());
    }
  }

  private void readPhrase(Arc arc) {
    shared(Kind.PP_OF, arc.governor(), arc.dependent());
    if (arc.preposition().equals("by") && isPassive(arc.governor(), 0)) {
      shared(Kind.AGENT_OF, arc.governor(), arc.dependent());
    }
  }

  private void readCoordination(int member) {
    var members = coordination(member);
    for (int one : members) {
      for (int other : members) {
        if (one != other) {
          add(Kind.CONJ_OF, one, other);
        }
      }
    }
  }

  private void readSubjects(int verb) {
    if (!tag(verb).startsWith("VB") && !hasSubject(verb)) {
      return;
    }
    Kind kind = isPassive(verb, 0) ? Kind.PATIENT_OF : Kind.AGENT_OF;
    for (int subject : subjects(verb, 0)) {
      shared(kind, verb, subject);
      if (kind == Kind.AGENT_OF) {
        shared(Kind.SAID_BY, verb, subject);
      }
    }
    readGapOfRelativeClause(verb);
  }

  /// "villages they captured": with a subject and no object of its own, the verb of a relative
  /// clause has the noun for its object.
  private void readGapOfRelativeClause(int verb) {
    for (Arc arc : governorsOf(verb)) {
      if (arc.relation() == Relation.RELATIVE_CLAUSE
          && hasSubject(verb)
          && dependents(verb, Relation.OBJECT).isEmpty()
          && !isPassive(verb, 0)
          && dependents(verb, Relation.SUBJECT).stream().noneMatch(this::isRelativiser)) {
        shared(Kind.PATIENT_OF, verb, arc.governor());
      }
    }
  }

  /// Who a verb is about: its own subject, else what its place in the sentence lends it.
  private List<Integer> subjects(int verb, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    var own = new ArrayList<>(dependents(verb, Relation.SUBJECT));
    own.addAll(dependents(verb, Relation.PASSIVE_SUBJECT));
    if (!own.isEmpty()) {
      return own.stream().map(subject -> antecedent(subject, verb)).toList();
    }
    var lent = new ArrayList<Integer>();
    for (Arc arc : governorsOf(verb)) {
      lent.addAll(lent(arc, depth + 1));
    }
    return lent;
  }

  private List<Integer> lent(Arc arc, int depth) {
    return switch (arc.relation()) {
      case OPEN_COMPLEMENT -> controllers(arc.governor(), depth);
      case CONJUNCT, ADVERBIAL_CLAUSE ->
          isVerb(arc.governor()) ? subjects(arc.governor(), depth) : List.of();
      case PARTICIPLE_OF_NOUN, RELATIVE_CLAUSE -> List.of(arc.governor());
      default -> List.of();
    };
  }

  private List<Integer> controllers(int verb, int depth) {
    var objects = dependents(verb, Relation.OBJECT);
    return objects.isEmpty() ? subjects(verb, depth) : objects;
  }

  /// A relative pronoun stands for the noun that its clause hangs on.
  private int antecedent(int word, int verb) {
    if (!isRelativiser(word)) {
      return word;
    }
    int clause = verb;
    for (int step = 0; step < DEPTH; step++) {
      Arc up = null;
      for (Arc arc : governorsOf(clause)) {
        if (arc.relation() == Relation.RELATIVE_CLAUSE) {
          return arc.governor();
        }
        up = up == null ? arc : up;
      }
      if (up == null) {
        return word;
      }
      clause = up.governor();
    }
    return word;
  }

  private boolean isRelativiser(int word) {
    return RELATIVISERS.contains(tag(word))
        || (parse.words().get(word).form().equalsIgnoreCase("that") && !tag(word).equals("DT"));
  }

  private boolean isPassive(int verb, int depth) {
    if (!dependents(verb, Relation.PASSIVE_AUXILIARY).isEmpty()
        || !dependents(verb, Relation.PASSIVE_SUBJECT).isEmpty()) {
      return true;
    }
    if (!tag(verb).equals("VBN") || !dependents(verb, Relation.AUXILIARY).isEmpty()) {
      return false;
    }
    for (Arc arc : governorsOf(verb)) {
      if (arc.relation() == Relation.CONJUNCT && !hasSubject(verb) && depth < DEPTH) {
        return !isVerb(arc.governor()) || isPassive(arc.governor(), depth + 1);
      }
    }
    return true;
  }

  /// Coordinated nouns have the same part in what happens.
  private void shared(Kind kind, int head, int dependent) {
    add(kind, head, dependent);
    for (int other : coordination(dependent)) {
      add(kind, head, other);
    }
  }

  private Set<Integer> coordination(int member) {
    var members = new LinkedHashSet<Integer>(List.of(member));
    for (int before = 0; before < members.size(); ) {
      before = members.size();
      for (Arc arc : parse.arcs()) {
        if (arc.relation() == Relation.CONJUNCT
            && (members.contains(arc.governor()) || members.contains(arc.dependent()))) {
          members.add(arc.governor());
          members.add(arc.dependent());
        }
      }
    }
    return members;
  }

  private boolean hasSubject(int word) {
    return !dependents(word, Relation.SUBJECT).isEmpty()
        || !dependents(word, Relation.PASSIVE_SUBJECT).isEmpty();
  }

  private boolean isVerb(int word) {
    return tag(word).startsWith("VB") || hasSubject(word);
  }

  private String tag(int word) {
    return parse.words().get(word).tag();
  }

  private List<Integer> dependents(int governor, Relation relation) {
    return parse.arcs().stream()
        .filter(arc -> arc.governor() == governor && arc.relation() == relation)
        .map(Arc::dependent)
        .toList();
  }

  private List<Arc> governorsOf(int word) {
    return parse.arcs().stream().filter(arc -> arc.dependent() == word).toList();
  }

  private void add(Kind kind, int head, int dependent) {
    facts.add(new Fact(kind, head, dependent));
  }
}
