package org.marsad.app.desk.chart;

/// The few words that a chart itself needs, in the reader's language.
///
/// @param unknown of a period in which nobody gives a number
/// @param atLeast before a number that has no upper end
/// @param atMost before a number that is only a ceiling
/// @param others all types that have no bar of their own
public record Labels(
    String title, String about, String unknown, String atLeast, String atMost, String others) {}
