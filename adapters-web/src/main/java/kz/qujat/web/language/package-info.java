/// The three languages and all texts in each of them.
///
/// The caller chooses the language; the locale of the server never matters.
@NullMarked
package kz.qujat.web.language;

import org.jspecify.annotations.NullMarked;
