/// What keeps strangers out: headers that bind the browser, and proof that a form was sent from
/// here.
@NullMarked
package org.marsad.app.desk.guard;

import org.jspecify.annotations.NullMarked;
