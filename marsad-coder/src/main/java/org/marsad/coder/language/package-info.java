/// Tokens, lemmas, names and grammar of sentences. The only package that sees the NLP library. Read
/// `LanguageEngine` first.
@NullMarked
package org.marsad.coder.language;

import org.jspecify.annotations.NullMarked;
