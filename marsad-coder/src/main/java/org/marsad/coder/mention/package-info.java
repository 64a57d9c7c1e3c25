/// Who and what is named, and which names mean the same one. Read `MentionFinder` first.
@NullMarked
package org.marsad.coder.mention;

import org.jspecify.annotations.NullMarked;
