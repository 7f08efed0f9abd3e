/// A simulated payment gateway, which moves no money.
@NullMarked
package kz.qujat.sandbox.payment;

import org.jspecify.annotations.NullMarked;
