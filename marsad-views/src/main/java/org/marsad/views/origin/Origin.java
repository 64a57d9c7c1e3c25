package org.marsad.views.origin;

/// The one a statement comes from in the end.
///
/// @param id the actor's id in the register, or the folded name; of a voice without a name, the
///   publisher's id, "≫" and its folded words
/// @param name as people write it
/// @param named false: "a medic", "sources": nobody can tell whether two of them are one
public record Origin(String id, String name, boolean named) implements Comparable<Origin> {
  @Override
  public int compareTo(Origin other) {
    int order = id.compareTo(other.id);
    return order == 0 ? name.compareTo(other.name) : order;
  }
}
