/// The parts of a report: headline, dateline, captions, paragraphs, quotations. Read `Reader`
/// first.
@NullMarked
package org.marsad.coder.reading;

import org.jspecify.annotations.NullMarked;
