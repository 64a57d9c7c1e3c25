/// How alike two passages are: in their words, brought to a common form, and in what they name.
@NullMarked
package org.marsad.views.wording;

import org.jspecify.annotations.NullMarked;
