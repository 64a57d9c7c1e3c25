package org.marsad.app.desk.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.app.decide.Claims;
import org.marsad.app.decide.Deciding;
import org.marsad.app.decide.NotThere;
import org.marsad.app.desk.http.Fields;
import org.marsad.app.desk.http.Response;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.shelf.Undoable;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.desk.words.Words;
import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Reliability;

/// `/decide`: what a person decides is on the disk before the next page shows.
public final class Decide implements Screen {
  private static final String FIELD = "field.";
  private static final Set<String> OF_ONE_CLAIM =
      Set.of("accept", "reject", "correct", "contradict");

  private final Keeping keeping;
  private final String who;

  public Decide(Keeping keeping, String who) {
    this.keeping = keeping;
    this.who = who;
  }

  @Override
  public Address address() {
    return new Address("/decide");
  }

  @Override
  public String method() {
    return "POST";
  }

  @Override
  public String about() {
    return "Writes down a decision: action accept, reject, correct, contradict, join, part, grade, source or"
        + " undo.";
  }

  @Override
  public Answer answer(Visit visit) {
    var form = visit.request().form().fields();
    var back = form.first("back").filter(Settings::isOurs).orElse("/queue");
    var goOn = new Answer.Way("refused.on", back);
    try {
      var meanwhile = meanwhile(form);
      if (meanwhile.isPresent()) {
        return new Answer.Refused(
            words(meanwhile.get(), visit.words()),
            List.of(goOn, new Answer.Way("refused.claim", "/claim/" + form.first("claim").get())));
      }
      decide(form);
    } catch (NotThere e) {
      return new Answer.Refused(String.valueOf(e.getMessage()), List.of(goOn));
    } catch (IllegalArgumentException e) {
      return new Answer.Refused(visit.words().of("refused.form"), List.of(goOn));
    }
    return new Answer.Other(Response.seeOther(back));
  }

  /// The last decision on the claim that came after the page was shown on which it is decided:
  /// somebody else may sit at the same record, or a key was pressed twice.
  private Optional<Entry> meanwhile(Fields form) {
    if (!OF_ONE_CLAIM.contains(form.first("action").orElse(""))) {
      return Optional.empty();
    }
    return form.first("seen").map(Long::parseLong).flatMap(seen -> decided(form, seen));
  }

  private Optional<Entry> decided(Fields form, long seen) {
    var ledger = keeping.ledger();
    var claim = new Claims(ledger).at(form.first("claim").orElse("")).key();
    return ledger.entriesOf(claim.report(), ledger.head().number()).stream()
        .filter(entry -> entry.number() > seen)
        .filter(entry ->
            entry.matter() instanceof Matter.Decided(var made)
                && made.claim().equals(Optional.of(claim)))
        .reduce((_, last) -> last);
  }

  private static String words(Entry entry, Words words) {
    return words.of(
        "refused.meanwhile",
        words.apart(Shown.line(entry.who())),
        new EntryWording(words).of(entry.matter()));
  }

  private void decide(Fields form) {
    var ledger = keeping.ledger();
    var deciding = new Deciding(ledger, who, form.first("why"));
    var claim = form.first("claim").orElse("");
    var other = form.first("other");
    switch (form.first("action").orElse("")) {
      case "accept" -> deciding.accept(claim);
      case "reject" -> deciding.reject(claim);
      case "correct" -> correct(deciding, claim, form);
      case "contradict" -> deciding.contradict(claim, other);
      case "join" -> deciding.join(claim, needed(other));
      case "part" -> deciding.part(claim, needed(other));
      case "grade" -> deciding.grade(claim, Grade.of(needed(form.first("grade"))));
      case "source" ->
          deciding.write(
              new Decision.SourceGraded(
                  needed(form.first("source")),
                  Reliability.of(needed(form.first("reliability"))),
                  Connection.UNKNOWN));
      case "undo" -> undo(deciding, form);
      default -> throw new IllegalArgumentException("no such action");
    }
  }

  private void correct(Deciding deciding, String address, Fields form) {
    var claim = new Claims(keeping.ledger()).at(address).claim();
    Map<String, String> typed = new LinkedHashMap<>();
    form.values()
        .forEach((name, values) -> {
          if (name.startsWith(FIELD)) {
            typed.put(name.substring(FIELD.length()), values.getFirst());
          }
        });
    var corrections = Corrected.among(claim, typed);
    if (!corrections.isEmpty()) {
      deciding.correct(address, corrections);
    }
  }

  private void undo(Deciding deciding, Fields form) {
    var entry =
        form.first("entry")
            .map(Long::parseLong)
            .or(() -> Undoable.last(keeping.ledger(), who).map(last -> last.number()))
            .orElseThrow(() -> new NotThere("there is nothing to undo"));
    deciding.undo(entry);
  }

  private static String needed(Optional<String> value) {
    return value.orElseThrow(() -> new IllegalArgumentException("a field is missing"));
  }
}
