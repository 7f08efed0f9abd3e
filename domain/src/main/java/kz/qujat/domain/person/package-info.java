/// The participants: citizens, staff and payers, and the regions and registration points they
/// belong to.
///
/// The lifecycle knows people only by pseudonyms. The identification number is parsed here; its
/// digits are read only on the way to the vault, to a neighbouring system or to a masked page.
@NullMarked
package kz.qujat.domain.person;

import org.jspecify.annotations.NullMarked;
