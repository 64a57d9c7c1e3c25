/// Reports handed in on the desk: coded in the background, while the pages go on.
@NullMarked
package org.marsad.app.desk.intake;

import org.jspecify.annotations.NullMarked;
