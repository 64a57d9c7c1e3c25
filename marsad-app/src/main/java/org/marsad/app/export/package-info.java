/// The record given away in open formats.
@NullMarked
package org.marsad.app.export;

import org.jspecify.annotations.NullMarked;
