/// The application that runs: everything wired together, with security and the sandbox around it.
@NullMarked
package kz.qujat;

import org.jspecify.annotations.NullMarked;
