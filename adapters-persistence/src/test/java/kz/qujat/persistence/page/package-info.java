/// Tests of the cursors.
@NullMarked
package kz.qujat.persistence.page;

import org.jspecify.annotations.NullMarked;
