package org.marsad.views.incident;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.views.wording.Stems;

/// What places and gatherings of daily life a passage names: a strike on a bakery and one on a
/// school are two strikes, and a clinic is a hospital to another reporter.
final class Targets {
  private static final Map<String, String> CLASS =
      classes(
          """
          market: market marketplace bazaar souk souq shop shops
          health: hospital clinic ambulance ward
          school: school schoolyard classroom kindergarten
          university: university campus college dormitory
          worship: mosque church temple shrine monastery synagogue
          bakery: bakery bread
          home: house home apartment flat residential
          camp: camp tents tent
          checkpoint: checkpoint roadblock
          barracks: barracks garrison outpost base headquarters
          police-station: police-station precinct
          prison: prison jail
          vehicle: bus minibus car taxi lorry truck pickup motorcycle
          convoy: convoy column
          bridge: bridge ferry crossing
          fields: farm field orchard farmland
          mine: mine quarry goldmine
          water: well reservoir pump waterworks
          energy: refinery pipeline power-plant substation depot
          airport: airport airfield runway
          port: port harbour harbor dock boat
          funeral: funeral cemetery burial
          wedding: wedding
          cafe: cafe restaurant hotel
          station: station terminal
          court: court courthouse
          silo: silo warehouse granary
          """);

  private Targets() {}

  static Set<String> in(Set<String> stems) {
    var found = new TreeSet<String>();
    stems.stream().map(CLASS::get).filter(java.util.Objects::nonNull).forEach(found::add);
    return found;
  }

  private static Map<String, String> classes(String table) {
    var classes = new HashMap<String, String>();
    table
        .lines()
        .map(line -> line.split(": "))
        .forEach(row ->
            Arrays.stream(row[1].split(" ")).forEach(word -> classes.put(Stems.of(word), row[0])));
    return Map.copyOf(classes);
  }
}
