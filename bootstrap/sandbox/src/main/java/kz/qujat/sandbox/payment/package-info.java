/// A payment gateway at which no money moves.
@NullMarked
package kz.qujat.sandbox.payment;

import org.jspecify.annotations.NullMarked;
