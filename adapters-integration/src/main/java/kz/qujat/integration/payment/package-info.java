/// The payment gateway (ПШЭП). The product announces payments over HTTP. The gateway reports
/// received money in signed XML, and provides the register of a day over the bus.
@NullMarked
package kz.qujat.integration.payment;

import org.jspecify.annotations.NullMarked;
