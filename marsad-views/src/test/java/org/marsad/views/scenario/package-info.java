/// The scenario corpus: reports with their claims written out, read into entries.
@NullMarked
package org.marsad.views.scenario;

import org.jspecify.annotations.NullMarked;
