/// Who really says so: the far end of each claim's chain of voices.
@NullMarked
package org.marsad.views.origin;

import org.jspecify.annotations.NullMarked;
