/// A tax authority that takes filings and decides as it is told.
@NullMarked
package kz.qujat.sandbox.tax;

import org.jspecify.annotations.NullMarked;
