/// What a browser asks and what it is told, without any web framework: requests, forms, responses.
@NullMarked
package org.marsad.app.desk.http;

import org.jspecify.annotations.NullMarked;
