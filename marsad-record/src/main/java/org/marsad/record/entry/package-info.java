/// The lines of the ledger as immutable values: what was filed, coded and decided, by whom, when
/// and why. Nothing is ever changed; what is taken back is taken back by another line. Start
/// reading at [org.marsad.record.entry.Entry].
@NullMarked
package org.marsad.record.entry;

import org.jspecify.annotations.NullMarked;
