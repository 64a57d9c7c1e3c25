/// Who holds which place since when, by whose word. Start reading at
/// [org.marsad.views.control.Control].
@NullMarked
package org.marsad.views.control;

import org.jspecify.annotations.NullMarked;
