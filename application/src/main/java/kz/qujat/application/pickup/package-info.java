/// The registration points, and the hand-over of the card.
@NullMarked
package kz.qujat.application.pickup;

import org.jspecify.annotations.NullMarked;
