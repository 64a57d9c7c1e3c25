/// Assembles claims from the layers. Read `ClaimAssembler` first.
@NullMarked
package org.marsad.coder.claim;

import org.jspecify.annotations.NullMarked;
