/// Charts as SVG, drawn on the server: readable without scripts, and the same when they are saved.
/// What is unknown is a gap, what has no upper end is open, and nothing is drawn at nought unless
/// somebody said none.
@NullMarked
package org.marsad.app.desk.chart;

import org.jspecify.annotations.NullMarked;
