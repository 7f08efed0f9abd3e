@NullMarked
package kz.qujat.persistence.readmodel;

import org.jspecify.annotations.NullMarked;
