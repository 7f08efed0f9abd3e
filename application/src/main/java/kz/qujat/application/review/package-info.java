/// The review by the officers of a region: the queue, the check and the signed decision.
@NullMarked
package kz.qujat.application.review;

import org.jspecify.annotations.NullMarked;
