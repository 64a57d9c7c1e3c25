/// How well an incident is vouched for, and what the side that is blamed says. Start reading at
/// [org.marsad.views.grade.Grading].
@NullMarked
package org.marsad.views.grade;

import org.jspecify.annotations.NullMarked;
