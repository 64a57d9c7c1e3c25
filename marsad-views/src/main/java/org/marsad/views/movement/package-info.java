/// People on the move and people held: how many went from where to where, how many are where, by
/// whose count. Start reading at [org.marsad.views.movement.Movements].
@NullMarked
package org.marsad.views.movement;

import org.jspecify.annotations.NullMarked;
