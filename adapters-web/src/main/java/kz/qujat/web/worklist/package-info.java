/// The queue of a region: which part of it is asked for, how fresh it is, what changes it.
@NullMarked
package kz.qujat.web.worklist;

import org.jspecify.annotations.NullMarked;
