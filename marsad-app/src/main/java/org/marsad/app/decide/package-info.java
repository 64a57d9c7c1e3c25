/// What a person says on the command line, as decisions that the ledger keeps.
@NullMarked
package org.marsad.app.decide;

import org.jspecify.annotations.NullMarked;
