/// What the ledger's entries add up to up to a moment: the claims as they stand, incidents,
/// origins, figures and who holds which place. Pure folds: no file, no clock, no order of arrival.
@NullMarked
package org.marsad.views;

import org.jspecify.annotations.NullMarked;
