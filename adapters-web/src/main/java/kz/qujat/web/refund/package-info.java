/// The register of a region's refunds, as its officers read it.
@NullMarked
package kz.qujat.web.refund;

import org.jspecify.annotations.NullMarked;
