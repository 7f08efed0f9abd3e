/// The registration points, and the issue of cards there.
@NullMarked
package kz.qujat.application.pickup;

import org.jspecify.annotations.NullMarked;
