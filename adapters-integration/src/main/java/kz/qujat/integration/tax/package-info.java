/// The tax authority (КГД): refund cases are filed with it over the bus, and it answers later, of
/// its own accord or when it is asked.
@NullMarked
package kz.qujat.integration.tax;

import org.jspecify.annotations.NullMarked;
