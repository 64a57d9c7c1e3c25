package org.marsad.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.Supplier;
import org.marsad.coder.Coder;

/// What every command works with: the standard streams, who sits at them, and the coder, which is
/// loaded when it is first asked for.
record Shell(
    InputStream in, PrintStream out, PrintStream err, Terminal terminal, Supplier<Coder> coder) {}
