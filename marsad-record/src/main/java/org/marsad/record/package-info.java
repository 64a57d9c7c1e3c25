/// The words of the domain as immutable values: a report, what it says, who says so and how sure
/// that is. Nothing here reads a file, a clock or a network. Start reading at
/// [org.marsad.record.Claim].
@NullMarked
package org.marsad.record;

import org.jspecify.annotations.NullMarked;
