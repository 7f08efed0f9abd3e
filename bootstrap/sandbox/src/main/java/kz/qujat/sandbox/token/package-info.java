/// The sandbox's token issuer, which asks for no password.
@NullMarked
package kz.qujat.sandbox.token;

import org.jspecify.annotations.NullMarked;
