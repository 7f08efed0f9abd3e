/// The signing program of everybody in the sandbox: it answers the browser as NCALayer on an
/// officer's machine would, for whoever is signed in.
@NullMarked
package kz.qujat.sandbox.ncalayer;

import org.jspecify.annotations.NullMarked;
