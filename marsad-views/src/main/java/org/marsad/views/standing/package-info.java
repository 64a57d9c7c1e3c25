/// The record as it stands after a number of entries: reports, their claims, and what people
/// decided about them. Start reading at [org.marsad.views.standing.Standing].
@NullMarked
package org.marsad.views.standing;

import org.jspecify.annotations.NullMarked;
