/// The record as the desk's pages ask for it, at any day, kept at hand while the ledger stays the
/// same.
@NullMarked
package org.marsad.app.desk.shelf;

import org.jspecify.annotations.NullMarked;
