/// Reports that are one text under several names: an agency's wire as many outlets print it.
@NullMarked
package org.marsad.views.copy;

import org.jspecify.annotations.NullMarked;
