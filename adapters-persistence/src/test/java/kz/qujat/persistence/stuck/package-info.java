/// The list of stuck applications, on a real database.
@NullMarked
package kz.qujat.persistence.stuck;

import org.jspecify.annotations.NullMarked;
