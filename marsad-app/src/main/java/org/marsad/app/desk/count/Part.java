package org.marsad.app.desk.count;

import org.marsad.views.figure.Band;
import org.marsad.views.figure.Quantity;

/// One class of people among those counted, over all incidents: within the whole, never added to
/// it.
///
/// @param band sums; without a chosen number, or an upper end, where some incidents have none
/// @param incidents how many give a number of it
/// @param open how many of them have no known upper end
public record Part(Quantity quantity, Band band, int incidents, int open) {}
