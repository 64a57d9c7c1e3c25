/// What differs between the record as it was known at two times.
@NullMarked
package org.marsad.views.change;

import org.jspecify.annotations.NullMarked;
