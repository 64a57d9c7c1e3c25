/// Time expressions and the days they mean. Read `TimeFinder` first.
@NullMarked
package org.marsad.coder.time;

import org.jspecify.annotations.NullMarked;
