/// Who says what: attributions and quotations. Read `VoiceFinder` first.
@NullMarked
package org.marsad.coder.voice;

import org.jspecify.annotations.NullMarked;
