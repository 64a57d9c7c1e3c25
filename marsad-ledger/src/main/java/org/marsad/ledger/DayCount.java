package org.marsad.ledger;

import java.time.LocalDate;

/// How many claims tell of happenings of a day.
public record DayCount(LocalDate day, long claims) {}
