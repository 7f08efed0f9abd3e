/// The sandbox's own identity provider. It implements OpenID Connect like the real one, and lets a
/// user sign in as any person by one click.
@NullMarked
package kz.qujat.sandbox.identity;

import org.jspecify.annotations.NullMarked;
