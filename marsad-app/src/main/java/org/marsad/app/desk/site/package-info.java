/// How the desk is laid out: which address shows what, as a page and as JSON, in which frame.
@NullMarked
package org.marsad.app.desk.site;

import org.jspecify.annotations.NullMarked;
