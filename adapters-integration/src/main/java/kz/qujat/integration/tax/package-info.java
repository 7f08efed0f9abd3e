/// The tax authority (КГД): refund cases are filed with it over the bus, and it answers later.
@NullMarked
package kz.qujat.integration.tax;

import org.jspecify.annotations.NullMarked;
