/// The records of who read what, in a table to which rows are only added.
@NullMarked
package kz.qujat.persistence.access;

import org.jspecify.annotations.NullMarked;
