/// Tests of the queues on a real database.
@NullMarked
package kz.qujat.persistence.worklist;

import org.jspecify.annotations.NullMarked;
