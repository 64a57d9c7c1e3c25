/// Reports into the ledger: each filed and coded once, copies told as copies, every input accounted
/// for; and coded again by a later coder, with what people decided kept.
@NullMarked
package org.marsad.app.intake;

import org.jspecify.annotations.NullMarked;
