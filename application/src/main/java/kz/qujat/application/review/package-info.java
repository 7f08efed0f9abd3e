/// The work of the officers of a region: the queue, the check, the signed decision.
@NullMarked
package kz.qujat.application.review;

import org.jspecify.annotations.NullMarked;
