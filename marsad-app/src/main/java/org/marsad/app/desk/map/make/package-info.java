/// Makes the base map's data file from the packages it is drawn from; run by
/// `scripts/make-basemap`, never by the desk.
@NullMarked
package org.marsad.app.desk.map.make;

import org.jspecify.annotations.NullMarked;
