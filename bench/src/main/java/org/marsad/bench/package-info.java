/// Benchmarks of the whole coder. Figures stand in `bench/RESULTS.md`.
@NullMarked
package org.marsad.bench;

import org.jspecify.annotations.NullMarked;
