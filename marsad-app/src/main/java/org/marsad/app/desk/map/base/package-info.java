/// The map under the map: coasts, borders, waters, divisions and names, in one packed file that
/// comes with the program, so that no tile is ever fetched from elsewhere.
@NullMarked
package org.marsad.app.desk.map.base;

import org.jspecify.annotations.NullMarked;
