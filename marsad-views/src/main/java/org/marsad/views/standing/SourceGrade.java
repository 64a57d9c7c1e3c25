package org.marsad.views.standing;

import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Reliability;

/// How far a source may be relied on, and how it stands to what it tells.
public record SourceGrade(Reliability reliability, Connection connection) {}
