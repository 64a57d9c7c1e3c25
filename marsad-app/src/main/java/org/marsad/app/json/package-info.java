/// Reports in and coded reports out, as JSON: the contract that everything after the coder reads.
@NullMarked
package org.marsad.app.json;

import org.jspecify.annotations.NullMarked;
