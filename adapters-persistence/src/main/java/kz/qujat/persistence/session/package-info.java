/// Sessions of browsers. Their content is encrypted, and a session that cannot be decrypted or
/// decoded ends.
@NullMarked
package kz.qujat.persistence.session;

import org.jspecify.annotations.NullMarked;
