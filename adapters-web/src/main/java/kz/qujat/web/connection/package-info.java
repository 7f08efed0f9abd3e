/// What a caller's connection may cost: how many an address has, how slowly a body may arrive, and
/// whether the caller is still there.
@NullMarked
package kz.qujat.web.connection;

import org.jspecify.annotations.NullMarked;
