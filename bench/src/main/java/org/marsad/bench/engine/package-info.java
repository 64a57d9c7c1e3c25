/// The bake-off of language engines: what each gets right on sixty conflict sentences, how fast it
/// is, how much memory it needs and how long it takes to start. See
/// `docs/decisions/0001-language-engine.md`.
@NullMarked
package org.marsad.bench.engine;

import org.jspecify.annotations.NullMarked;
