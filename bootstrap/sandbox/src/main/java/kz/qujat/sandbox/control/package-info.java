/// What the controls of the sandbox have in common.
@NullMarked
package kz.qujat.sandbox.control;

import org.jspecify.annotations.NullMarked;
