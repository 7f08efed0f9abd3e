/// Receiving the state duty: payment requests, notifications and the gateway's register.
@NullMarked
package kz.qujat.application.payment;

import org.jspecify.annotations.NullMarked;
