/// The runnable application: the wiring of all modules, its settings and its security.
@NullMarked
package kz.qujat;

import org.jspecify.annotations.NullMarked;
