/// The application that runs: everything wired together, with security around it.
@NullMarked
package kz.qujat;

import org.jspecify.annotations.NullMarked;
