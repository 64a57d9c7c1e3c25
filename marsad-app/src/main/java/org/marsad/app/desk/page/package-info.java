/// The desk's pages: for each what it shows of the record, and the same as JSON.
@NullMarked
package org.marsad.app.desk.page;

import org.jspecify.annotations.NullMarked;
