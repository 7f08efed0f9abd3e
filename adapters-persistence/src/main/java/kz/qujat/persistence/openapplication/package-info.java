/// One open application per citizen, guaranteed by a primary key in the command's own transaction.
@NullMarked
package kz.qujat.persistence.openapplication;

import org.jspecify.annotations.NullMarked;
