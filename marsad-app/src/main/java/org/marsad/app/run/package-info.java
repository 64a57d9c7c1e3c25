/// A run over many reports: coded side by side, written in the order they came, every one accounted
/// for.
@NullMarked
package org.marsad.app.run;

import org.jspecify.annotations.NullMarked;
