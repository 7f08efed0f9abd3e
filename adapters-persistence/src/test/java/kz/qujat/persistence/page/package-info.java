/// Pages of long lists.
@NullMarked
package kz.qujat.persistence.page;

import org.jspecify.annotations.NullMarked;
