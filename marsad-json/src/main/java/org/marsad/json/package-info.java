/// The record's words as JSON, written and read: the contract that everything after the coder
/// keeps. Start reading at [org.marsad.json.CodedReportJson].
@NullMarked
package org.marsad.json;

import org.jspecify.annotations.NullMarked;
