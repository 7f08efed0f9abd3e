/// One open application per citizen, guaranteed by a primary key in the command's own transaction.
@NullMarked
package kz.qujat.persistence.open;

import org.jspecify.annotations.NullMarked;
