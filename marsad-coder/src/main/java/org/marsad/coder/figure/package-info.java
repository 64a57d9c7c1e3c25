/// Numbers, what they count, and what includes what. Read `FigureFinder` first.
@NullMarked
package org.marsad.coder.figure;

import org.jspecify.annotations.NullMarked;
