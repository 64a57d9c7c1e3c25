package org.marsad.coder.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// The world's places by name: countries, their divisions, towns, and what conflict reports name
/// beside them.
///
/// It stands in layers. Where layers give a place of the same id under the name asked for, the
/// uppermost speaks, so a user's own list can mend ours. Nothing is chosen here: all places of a
/// name are given, the more prominent first. Immutable, and safe to ask from many threads.
public final class Gazetteer {

  private static final int LONGEST_NAME = 7;

  private static final Comparator<GazetteerPlace> ORDER =
      Comparator.comparing(GazetteerPlace::exact, Comparator.reverseOrder())
          .thenComparing(GazetteerPlace::prominence, Comparator.reverseOrder())
          .thenComparing(GazetteerPlace::match)
          .thenComparing(GazetteerPlace::id);

  private final List<PlaceLayer> layers;

  /// A gazetteer of these layers, the uppermost first.
  public Gazetteer(List<PlaceLayer> layers) {
    this.layers = List.copyOf(layers);
  }

  /// The gazetteer that comes with Marsad.
  ///
  /// @throws IOException where one of its files is missing or damaged; the message names it
  public static Gazetteer load() throws IOException {
    return load(WordLists.shipped());
  }

  /// The same with a user's own supplement, countries or aliases, where `lists` has them.
  ///
  /// @throws IOException where one of its files is missing or damaged; the message names it
  public static Gazetteer load(WordLists lists) throws IOException {
    return GazetteerFiles.bundled(lists);
  }

  /// A layer of a user's own places, from a table with GeoNames' nineteen columns. Divisions are
  /// named by this gazetteer.
  ///
  /// @param file the name that an error gives
  /// @throws FaultyTable where a line is not of that form; the message gives file and line
  public PlaceLayer geoNames(String file, Reader rows) throws IOException {
    return GazetteerFiles.geoNames(file, rows, this);
  }

  /// This gazetteer with a user's places above it.
  public Gazetteer with(PlaceLayer extra) {
    var upper = new ArrayList<PlaceLayer>();
    upper.add(extra);
    upper.addAll(layers);
    return new Gazetteer(upper);
  }

  /// All places with this name; where there is none, those with a name that differs only as
  /// romanisations do. Empty where nothing comes near.
  public List<GazetteerPlace> find(String name) {
    var folded = PlaceNameFolding.exact(name);
    if (folded.isEmpty()) {
      return List.of();
    }
    var exact = exactly(folded);
    return exact.isEmpty() ? nearly(folded) : exact;
  }

  /// True where a place has this very name but for accents, articles and punctuation.
  public boolean known(String name) {
    var folded = PlaceNameFolding.exact(name);
    return !folded.isEmpty() && (isName(folded) || !exactly(folded).isEmpty());
  }

  /// How many of the tokens from the given one on make up the longest known name; 0 for none.
  public int longestMatch(List<String> tokens, int from) {
    for (int n = Math.min(LONGEST_NAME, tokens.size() - from); n > 0; n--) {
      var folded = PlaceNameFolding.exact(String.join(" ", tokens.subList(from, from + n)));
      if (!folded.isEmpty() && isName(folded)) {
        return n;
      }
    }
    return 0;
  }

  /// A country by its ISO 3166 alpha-2 code.
  public Optional<GazetteerPlace> country(String alpha2) {
    return division(alpha2).filter(place -> place.kind() == Kind.COUNTRY);
  }

  /// A country or first-level division by its id: `AF`, `AF.10`.
  public Optional<GazetteerPlace> division(String id) {
    return layers.stream().flatMap(layer -> layer.division(id).stream()).findFirst();
  }

  /// A country's first-level divisions, by id.
  public List<GazetteerPlace> admin1sOf(String country) {
    var found = new TreeMap<String, GazetteerPlace>();
    for (PlaceLayer layer : layers) {
      layer
          .divisionsOf(country, Kind.ADMIN1)
          .forEach(place -> found.putIfAbsent(place.id(), place));
    }
    return List.copyOf(found.values());
  }

  private boolean isName(String folded) {
    return layers.stream().anyMatch(layer -> layer.knows(folded));
  }

  private List<GazetteerPlace> exactly(String folded) {
    var found = inLayers(layer -> layer.named(folded));
    if (!found.isEmpty()) {
      return sorted(found);
    }
    var ranked = divisionsNamed(folded);
    if (ranked.isEmpty() && folded.startsWith("al ")) {
      return sorted(inLayers(layer -> layer.named(folded.substring(3))));
    }
    return ranked;
  }

  private List<GazetteerPlace> divisionsNamed(String folded) {
    var found = new LinkedHashMap<String, GazetteerPlace>();
    PlaceNames.withoutRank(folded)
        .ifPresent(rest -> found.putAll(inLayers(layer -> layer.named(rest))));
    found.values().removeIf(place -> !place.kind().isDivision());
    return sorted(found);
  }

  private List<GazetteerPlace> nearly(String folded) {
    var near = variants(folded);
    if (near.isEmpty()) {
      var rest = PlaceNames.withoutRank(folded);
      if (rest.isPresent()) {
        near.putAll(variants(rest.get()));
        near.values().removeIf(place -> !place.kind().isDivision());
      }
    }
    return sorted(near);
  }

  private Map<String, GazetteerPlace> variants(String folded) {
    var names = new TreeMap<String, Integer>();
    layers.forEach(layer -> names.putAll(layer.variants(folded)));
    int nearest = names.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    var found = new LinkedHashMap<String, GazetteerPlace>();
    names.forEach((name, distance) -> {
      if (distance == nearest) {
        inLayers(layer -> layer.likeNamed(name)).forEach(found::putIfAbsent);
      }
    });
    return found;
  }

  private Map<String, GazetteerPlace> inLayers(
      Function<PlaceLayer, List<GazetteerPlace>> question) {
    var found = new LinkedHashMap<String, GazetteerPlace>();
    for (PlaceLayer layer : layers) {
      question.apply(layer).forEach(place -> found.putIfAbsent(place.id(), place));
    }
    return found;
  }

  private static List<GazetteerPlace> sorted(Map<String, GazetteerPlace> found) {
    return found.values().stream().sorted(ORDER).toList();
  }
}
