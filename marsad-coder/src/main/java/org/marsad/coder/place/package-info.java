/// Place names and where they lie. Read `PlaceFinder` first.
@NullMarked
package org.marsad.coder.place;

import org.jspecify.annotations.NullMarked;
