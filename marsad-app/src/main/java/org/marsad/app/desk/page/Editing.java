package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.app.desk.words.Words;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;
import org.marsad.record.Proposition;
import org.marsad.record.Where;
import org.marsad.views.standing.Statement;

/// The form in which a claim is corrected: each field as a person would type it, and what there is
/// to choose from.
///
/// @param fields by their names in JSON
/// @param choices for fields with a closed list of words: the word → how the reader's language has
///   it
/// @param places that the report names besides, as they would be typed
public record Editing(
    Map<String, String> fields, Map<String, Map<String, String>> choices, List<Place> places) {
  /// @param typed `Gao@16.27,-0.04/1`
  public record Place(String typed, String words) {}

  public Editing {
    places = List.copyOf(places);
  }

  /// @param said all that stands of the claim's report
  static Editing of(Statement one, Collection<Statement> said, Codebook codebook, Wording wording) {
    return new Editing(
        Corrected.fields(one.claim()),
        Map.of(
            "type", types(one.claim().proposition(), codebook, wording.words()),
            "factuality", factualities(wording.words())),
        places(one, said, wording));
  }

  /// What a field can be, where that is a closed list.
  public Map<String, String> choice(String field) {
    return choices.getOrDefault(field, Map.of());
  }

  private static Map<String, String> types(Proposition what, Codebook codebook, Words words) {
    var happenings = codebook.types().stream().map(type -> type.name());
    return switch (what) {
      case Proposition.Happening _ -> worded("type", happenings, words);
      case Proposition.Tally _ ->
          worded(
              "measure",
              codebook.measures().stream().map(one -> one.name()),
              words,
              worded("type", happenings, words));
      case Proposition.Control _ ->
          worded("status", codebook.statuses().stream().map(one -> one.status()), words);
    };
  }

  private static Map<String, String> factualities(Words words) {
    return worded("factuality", Arrays.stream(Factuality.values()).map(Factuality::word), words);
  }

  private static Map<String, String> worded(String list, Stream<String> all, Words words) {
    return worded(list, all, words, Map.of());
  }

  /// In the order of the reader's words.
  private static Map<String, String> worded(
      String list, Stream<String> all, Words words, Map<String, String> before) {
    var worded = new LinkedHashMap<>(before);
    all.map(word -> Map.entry(word, words.named(list, word)))
        .sorted(Comparator.comparing((Map.Entry<String, String> each) -> each.getValue()))
        .forEach(each -> worded.putIfAbsent(each.getKey(), each.getValue()));
    return worded;
  }

  private static List<Place> places(Statement one, Collection<Statement> said, Wording wording) {
    var own = one.claim().where().map(Corrected::where);
    var places = new ArrayList<Place>();
    said.stream()
        .filter(other -> other.source().key().equals(one.source().key()))
        .map(Statement::claim)
        .flatMap(Editing::named)
        .filter(where -> where.lat().isPresent())
        .map(where -> new Place(Corrected.where(where), wording.place(where)))
        .filter(place -> !Optional.of(place.typed()).equals(own))
        .distinct()
        .forEach(places::add);
    return places;
  }

  private static Stream<Where> named(Claim claim) {
    return Stream.concat(claim.where().stream(), claim.otherPlaces().stream());
  }
}
