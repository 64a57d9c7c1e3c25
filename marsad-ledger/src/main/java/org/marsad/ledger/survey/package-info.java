/// A record at a glance: of every incident, report and claim just what lists, maps, counts and
/// queues choose and sort by. Start reading at [org.marsad.ledger.survey.Survey]; a
/// [org.marsad.ledger.survey.Surveyor] makes one, and brings it forward by the entries since.
@NullMarked
package org.marsad.ledger.survey;

import org.jspecify.annotations.NullMarked;
