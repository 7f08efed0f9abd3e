@NullMarked
package kz.qujat.persistence.rebuild;

import org.jspecify.annotations.NullMarked;
