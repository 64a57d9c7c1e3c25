/// How text is taken apart to be searched, the same for every database and for what is asked. Start
/// reading at [org.marsad.ledger.words.Words].
@NullMarked
package org.marsad.ledger.words;

import org.jspecify.annotations.NullMarked;
