@NullMarked
package kz.qujat.persistence.schema;

import org.jspecify.annotations.NullMarked;
