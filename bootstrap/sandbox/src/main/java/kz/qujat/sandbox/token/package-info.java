/// The sandbox's issuer of tokens, who asks nobody for a password.
@NullMarked
package kz.qujat.sandbox.token;

import org.jspecify.annotations.NullMarked;
