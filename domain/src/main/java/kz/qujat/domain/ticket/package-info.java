/// The registration ticket (талон регистрации); the card is issued by its number.
@NullMarked
package kz.qujat.domain.ticket;

import org.jspecify.annotations.NullMarked;
