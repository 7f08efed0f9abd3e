/// The legal clock of the sandbox, which can be stopped at any moment.
@NullMarked
package kz.qujat.sandbox.clock;

import org.jspecify.annotations.NullMarked;
