/// Incidents and control as the map draws them: where each lies, how exactly that is known, and
/// what stands together at a zoom. Nothing is drawn sharper than it is known. Start reading at
/// [org.marsad.app.desk.map.Extent].
@NullMarked
package org.marsad.app.desk.map;

import org.jspecify.annotations.NullMarked;
