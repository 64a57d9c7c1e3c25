/// What the desk says, in three languages.
@NullMarked
package org.marsad.app.desk.words;

import org.jspecify.annotations.NullMarked;
