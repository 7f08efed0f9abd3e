/// People, their vault records and their keys. All personal data is encrypted with a key of its
/// person, and that key with the master key. Deleting the key of a person makes the person's data
/// unreadable.
@NullMarked
package kz.qujat.persistence.vault;

import org.jspecify.annotations.NullMarked;
