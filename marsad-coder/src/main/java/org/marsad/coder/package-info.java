/// Text in, coded report out: pure, deterministic, thread-safe. Its packages stand in the order of
/// the flow: reading, language, lexicon, mention, time, place, figure, voice, happening, claim.
/// Start reading at `Coder`.
@NullMarked
package org.marsad.coder;

import org.jspecify.annotations.NullMarked;
