/// Names of sources, found in whatever is written, and left out of it.
@NullMarked
package org.marsad.app.desk.mask;

import org.jspecify.annotations.NullMarked;
