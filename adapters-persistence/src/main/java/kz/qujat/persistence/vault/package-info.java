/// People, their papers, and the keys that keep them: everything personal is sealed under a key of
/// its person, and that key under the master key. Take the key away, and the person is forgotten.
@NullMarked
package kz.qujat.persistence.vault;

import org.jspecify.annotations.NullMarked;
