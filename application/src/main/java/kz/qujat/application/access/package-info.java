/// Who among the staff read what of which application: the rules of reading, and its records.
@NullMarked
package kz.qujat.application.access;

import org.jspecify.annotations.NullMarked;
