/// The word lists: codebook, actor register, gazetteer, cue words. Data files, loaded once, checked
/// at load. Read `Lexicon` first.
@NullMarked
package org.marsad.coder.lexicon;

import org.jspecify.annotations.NullMarked;
