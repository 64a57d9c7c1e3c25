/// Incidents and their numbers over time: by day, week, month or year. What stands at a time and
/// what runs over one is never added up, parts are never added to their wholes, and what nobody
/// said is unknown, never nought.
@NullMarked
package org.marsad.app.desk.count;

import org.jspecify.annotations.NullMarked;
