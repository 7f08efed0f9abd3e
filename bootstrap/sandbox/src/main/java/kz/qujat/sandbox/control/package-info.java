/// Code shared by the controls of the sandbox.
@NullMarked
package kz.qujat.sandbox.control;

import org.jspecify.annotations.NullMarked;
