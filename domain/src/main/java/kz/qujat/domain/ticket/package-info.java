/// The registration ticket (талон регистрации), by whose number the card is handed over.
@NullMarked
package kz.qujat.domain.ticket;

import org.jspecify.annotations.NullMarked;
