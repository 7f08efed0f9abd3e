/// The register of a region's refunds, for its officers.
@NullMarked
package kz.qujat.web.refund;

import org.jspecify.annotations.NullMarked;
