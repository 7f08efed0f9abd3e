/// The simulated signing program. It answers the browser as NCALayer on an officer's machine would,
/// on behalf of the signed-in user.
@NullMarked
package kz.qujat.sandbox.ncalayer;

import org.jspecify.annotations.NullMarked;
