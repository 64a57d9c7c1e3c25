/// Names made comparable: case, accents, articles and titles taken away.
@NullMarked
package org.marsad.views.name;

import org.jspecify.annotations.NullMarked;
