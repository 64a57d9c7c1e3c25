/// The desk: the record on pages in a browser, on this machine alone.
@NullMarked
package org.marsad.app.desk;

import org.jspecify.annotations.NullMarked;
