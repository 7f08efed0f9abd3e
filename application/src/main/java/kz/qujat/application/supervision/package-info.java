/// What other services ask of supervision and tell it: discrepancies nobody has settled, records
/// nobody understood.
@NullMarked
package kz.qujat.application.supervision;

import org.jspecify.annotations.NullMarked;
