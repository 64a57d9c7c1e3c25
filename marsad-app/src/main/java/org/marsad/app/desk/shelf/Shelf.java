package org.marsad.app.desk.shelf;

import org.marsad.app.view.WholeRecord;

/// What the pages take the record from.
public interface Shelf {
  /// Everything that the entries up to one of them add up to.
  WholeRecord record(long upTo);
}
