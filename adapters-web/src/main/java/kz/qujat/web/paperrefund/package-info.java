/// Single refunds of a region, as its supervisor sees them.
///
/// The supervisor closes those to payers without an IIN, which the tax authority settles on paper.
@NullMarked
package kz.qujat.web.paperrefund;

import org.jspecify.annotations.NullMarked;
