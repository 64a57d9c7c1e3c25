/// Numbers side by side: who said which, what replaced what, and what it amounts to by a policy
/// that the reader chose. Nothing is averaged. Start reading at [org.marsad.views.figure.Tolls].
@NullMarked
package org.marsad.views.figure;

import org.jspecify.annotations.NullMarked;
