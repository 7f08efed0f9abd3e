/// The legal clock of the sandbox, which stands still where it is told to.
@NullMarked
package kz.qujat.sandbox.clock;

import org.jspecify.annotations.NullMarked;
