/// The web server: the only package that sees Helidon. It hands every request on as the desk's own.
@NullMarked
package org.marsad.app.desk.web;

import org.jspecify.annotations.NullMarked;
