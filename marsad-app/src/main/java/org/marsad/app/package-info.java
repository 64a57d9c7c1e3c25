/// The command line: commands, exit codes, and the wiring by hand in [org.marsad.app.Main].
@NullMarked
package org.marsad.app;

import org.jspecify.annotations.NullMarked;
