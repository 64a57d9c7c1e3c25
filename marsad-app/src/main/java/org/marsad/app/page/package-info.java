/// A coded report as a page to read on a terminal: what, who to whom, when, where, how many, who
/// says so, how sure, and the words themselves.
@NullMarked
package org.marsad.app.page;

import org.jspecify.annotations.NullMarked;
