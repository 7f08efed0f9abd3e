/// The sessions in which people use the pages. They are stored, so that every process knows them.
@NullMarked
package kz.qujat.application.session;

import org.jspecify.annotations.NullMarked;
