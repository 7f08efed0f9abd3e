/// The simulated OCSP service.
@NullMarked
package kz.qujat.sandbox.eds;

import org.jspecify.annotations.NullMarked;
