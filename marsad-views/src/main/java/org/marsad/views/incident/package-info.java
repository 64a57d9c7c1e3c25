/// What claims of any number of reports are about: one happening each. Start reading at
/// [org.marsad.views.incident.Incidents].
@NullMarked
package org.marsad.views.incident;

import org.jspecify.annotations.NullMarked;
