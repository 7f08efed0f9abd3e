/// A simulated tax authority, which accepts filings and decides them on request of a control.
@NullMarked
package kz.qujat.sandbox.tax;

import org.jspecify.annotations.NullMarked;
