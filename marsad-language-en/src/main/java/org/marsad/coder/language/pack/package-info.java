/// NLP4J's English models (Apache-2.0, as the library itself) in a form that loads in a second:
/// [ModelPacker] writes them anew when this module is built, [PackedModels] reads them. Belongs to
/// the language package; nothing else may look in.
@NullMarked
package org.marsad.coder.language.pack;

import org.jspecify.annotations.NullMarked;
