/// Who takes part: the citizen, the officer, and the places they belong to.
///
/// People are known to the lifecycle only by pseudonyms; the identification number is parsed here,
/// and its digits are read only where it leaves for the vault, the wire or a masked page.
@NullMarked
package kz.qujat.domain.person;

import org.jspecify.annotations.NullMarked;
