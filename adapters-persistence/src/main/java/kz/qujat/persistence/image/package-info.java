/// The pictures of all people, stored apart from other vault records because of their size.
@NullMarked
package kz.qujat.persistence.image;

import org.jspecify.annotations.NullMarked;
