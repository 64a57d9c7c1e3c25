/// Reports in: files, folders and standard input become reports, or a plain word on why not. One
/// bad input never stops the others. Start reading at [org.marsad.app.input.Inbox].
@NullMarked
package org.marsad.app.input;

import org.jspecify.annotations.NullMarked;
