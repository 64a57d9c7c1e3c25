/// What the ledger's entries add up to up to a moment: pure folds, with no file, no clock and no
/// order of arrival. Data goes one way through its packages:
///
/// 1. `standing`: [org.marsad.views.standing.Standing] is the record as it stands: every report
///    that is filed and not withdrawn, and every claim of its latest coding with what people
///    decided.
/// 2. `copy`: [org.marsad.views.copy.Copies] finds reports that are one text. Its
///    [org.marsad.views.copy.Sketch] and bands can be kept beside each report and compared alone.
/// 3. `origin`: [org.marsad.views.origin.Origins] finds the far end of each claim's chain of
///    voices.
/// 4. `wording`: how alike two passages are in words and in what they name.
/// 5. `incident`: [org.marsad.views.incident.Incidents] joins claims of any number of reports about
///    one happening; [org.marsad.views.incident.Block] says which claims can ever meet.
/// 6. `figure`, `grade`, `control`, `movement`: what those incidents and claims amount to.
/// 7. `change`: what differs between two standings.
///
/// Everything takes lists and gives values; whoever holds only part of the ledger hands in that
/// part: all entries of some reports, with every decision about their claims.
@NullMarked
package org.marsad.views;

import org.jspecify.annotations.NullMarked;
