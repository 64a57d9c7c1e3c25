package org.marsad.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.coder.language.Document;
import org.marsad.coder.lexicon.Gazetteer;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.record.Span;
import org.marsad.record.Where;

/// The places of a dateline, "HASAKEH, Syria": the second says in what the first one lies.
record DatelineNames(List<Span> spans, List<Naming> namings) {
  /// People enough that a dateline rather means the town than a division of its name.
  private static final long TOWN = 10_000;

  static DatelineNames of(Document document, Gazetteer gazetteer) {
    var spans =
        document.reading().dateline().map(d -> parts(document, d.place())).orElse(List.of());
    var namings = new ArrayList<Naming>();
    List<GazetteerPlace> within = List.of();
    for (int i = spans.size() - 1; i >= 0; i--) {
      var words = document.words(spans.get(i));
      var places = i == 0 ? towns(gazetteer.find(words)) : gazetteer.find(words);
      var name = words.toLowerCase(Locale.ROOT);
      var key = PlaceName.Fit.ITSELF + " " + name;
      namings.addFirst(new Naming(key, name, places, within, true, Naming.Rank.ANY));
      within = places;
    }
    return new DatelineNames(spans, namings);
  }

  /// Reports are filed from towns: "HASAKEH" is the city and not the province around it.
  private static List<GazetteerPlace> towns(List<GazetteerPlace> places) {
    var towns = places.stream().filter(p -> !p.kind().isDivision()).toList();
    boolean known = towns.stream().anyMatch(p -> p.exact() && p.prominence() >= TOWN);
    return known ? towns : places;
  }

  private static List<Span> parts(Document document, Span place) {
    var words = document.words(place);
    var parts = new ArrayList<Span>();
    for (int from = 0; from <= words.length(); ) {
      int comma = words.indexOf(',', from);
      int end = comma < 0 ? words.length() : comma;
      int start = from;
      while (start < end && Character.isWhitespace(words.charAt(start))) {
        start++;
      }
      if (start < end) {
        parts.add(
            new Span(
                place.start() + words.codePointCount(0, start),
                place.start() + words.codePointCount(0, words.substring(0, end).strip().length())));
      }
      from = end + 1;
    }
    return parts;
  }

  int size() {
    return namings.size();
  }

  /// As the text may give them again, in title case.
  Set<String> names() {
    return namings.stream()
        .filter(n -> n.candidates().stream().anyMatch(GazetteerPlace::exact))
        .map(n -> titled(n.name()))
        .collect(Collectors.toSet());
  }

  private static String titled(String name) {
    var titled = new StringBuilder(name);
    for (int i = 0; i < titled.length(); i++) {
      if (i == 0 || !Character.isLetter(titled.charAt(i - 1)) && titled.charAt(i - 1) != '\'') {
        titled.setCharAt(i, Character.toUpperCase(titled.charAt(i)));
      }
    }
    return titled.toString();
  }

  List<Where> places(Namesakes namesakes) {
    var places = new ArrayList<Where>();
    for (int i = 0; i < spans.size(); i++) {
      var span = spans.get(i);
      namesakes
          .choose(namings.get(i))
          .ifPresent(p -> places.add(PlaceFinder.where(span, p, "in", p.precision())));
    }
    return places;
  }
}
