/// The order for a card, which the central node identifies by application and attempt.
@NullMarked
package kz.qujat.domain.order;

import org.jspecify.annotations.NullMarked;
