/// One open application per citizen, held by a primary key in the command's own transaction.
@NullMarked
package kz.qujat.persistence.open;

import org.jspecify.annotations.NullMarked;
