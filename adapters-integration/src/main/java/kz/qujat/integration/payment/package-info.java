/// The payment gateway (ПШЭП): payments are announced to it over HTTP, and it notifies the product
/// of the money that arrived.
@NullMarked
package kz.qujat.integration.payment;

import org.jspecify.annotations.NullMarked;
