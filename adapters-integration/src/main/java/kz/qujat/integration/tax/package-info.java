/// The tax authority (КГД). Refund cases are filed with it over the bus. It answers later, either
/// by itself or on inquiry.
@NullMarked
package kz.qujat.integration.tax;

import org.jspecify.annotations.NullMarked;
