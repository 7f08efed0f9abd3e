/// A place to ask whether a certificate has been revoked.
@NullMarked
package kz.qujat.sandbox.eds;

import org.jspecify.annotations.NullMarked;
