package org.marsad.app.desk.map.make;

/// A name on the map.
///
/// @param zoom from which zoom on it is shown
/// @param kind `country`, `division`, `water`, `capital`, `town`, `village` or `site`
/// @param arabic in Arabic script, or empty
record Name(int x, int y, int zoom, String kind, String latin, String arabic) {}
