/// Keeps entries for good: appends, replays, finds, and proves that nothing was changed.
@NullMarked
package org.marsad.ledger;

import org.jspecify.annotations.NullMarked;
