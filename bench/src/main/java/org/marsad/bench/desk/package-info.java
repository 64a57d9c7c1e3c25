/// How fast the desk answers on a large ledger.
@NullMarked
package org.marsad.bench.desk;

import org.jspecify.annotations.NullMarked;
