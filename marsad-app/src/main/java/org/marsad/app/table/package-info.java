/// Tables to read on a terminal or to hand to another program.
@NullMarked
package org.marsad.app.table;

import org.jspecify.annotations.NullMarked;
