/// The sandbox's own identity provider: it speaks OpenID Connect like the real one, and lets
/// anybody be anybody by one click.
@NullMarked
package kz.qujat.sandbox.identity;

import org.jspecify.annotations.NullMarked;
