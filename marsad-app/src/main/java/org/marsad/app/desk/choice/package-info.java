/// What a reader chose to see, the same in the address of every view, and the incidents that fit.
/// Start reading at [org.marsad.app.desk.choice.Chosen].
@NullMarked
package org.marsad.app.desk.choice;

import org.jspecify.annotations.NullMarked;
