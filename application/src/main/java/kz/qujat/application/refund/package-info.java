/// Refunding the duty: cases are filed with the tax authority, and its answers are recorded.
@NullMarked
package kz.qujat.application.refund;

import org.jspecify.annotations.NullMarked;
