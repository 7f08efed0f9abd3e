/// Services that other packages use for supervision: finding open discrepancies, and reporting
/// records that could not be understood.
@NullMarked
package kz.qujat.application.supervision;

import org.jspecify.annotations.NullMarked;
