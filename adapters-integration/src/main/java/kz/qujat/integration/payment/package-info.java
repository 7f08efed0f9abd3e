/// The payment gateway (ПШЭП): payments are announced to it over HTTP, it notifies the product of
/// the money that arrived in signed XML, and gives the register of a day over the bus.
@NullMarked
package kz.qujat.integration.payment;

import org.jspecify.annotations.NullMarked;
