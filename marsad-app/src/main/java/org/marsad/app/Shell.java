package org.marsad.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.function.Function;
import org.marsad.coder.Coder;
import org.marsad.coder.lexicon.WordLists;

/// What every command works with: the standard streams, who sits at them, the coder, which is
/// loaded with the lists that a command asks for, and the clock that entries of a ledger are dated
/// by.
record Shell(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Terminal terminal,
    Function<WordLists, Coder> coder,
    Clock clock) {}
