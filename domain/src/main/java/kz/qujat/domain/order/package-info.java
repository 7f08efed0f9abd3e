/// The order for a card, as the central node knows it: by application and attempt.
@NullMarked
package kz.qujat.domain.order;

import org.jspecify.annotations.NullMarked;
