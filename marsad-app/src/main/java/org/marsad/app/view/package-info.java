/// The views of the record as pages for a terminal.
@NullMarked
package org.marsad.app.view;

import org.jspecify.annotations.NullMarked;
