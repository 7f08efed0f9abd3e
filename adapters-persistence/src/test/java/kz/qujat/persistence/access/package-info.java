@NullMarked
package kz.qujat.persistence.access;

import org.jspecify.annotations.NullMarked;
