/// The word lists: codebook, actor register, gazetteer, cue words. Tab-separated files that a
/// person can read, check and change, loaded once, checked at load.
/// [org.marsad.coder.lexicon.Table] reads every one of them.
@NullMarked
package org.marsad.coder.lexicon;

import org.jspecify.annotations.NullMarked;
