/// What occurred, by whom, to whom, and whether the text commits to it. Read `HappeningFinder`
/// first.
@NullMarked
package org.marsad.coder.happening;

import org.jspecify.annotations.NullMarked;
