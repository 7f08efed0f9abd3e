/// The pictures of all people, apart from their papers because of their size.
@NullMarked
package kz.qujat.persistence.image;

import org.jspecify.annotations.NullMarked;
