/// The pages of a SQLite file, read without SQLite: where the database refuses a file or finds it
/// in disorder, this names the byte of the file that does not fit. Start reading at
/// [org.marsad.ledger.pages.FileCheck]; the layout is that of SQLite's own description of its
/// files.
@NullMarked
package org.marsad.ledger.pages;

import org.jspecify.annotations.NullMarked;
