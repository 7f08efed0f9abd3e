/// What all pages have in common: the frame around them, the language and the words, forms that
/// come back with what was typed and what was wrong, the page of a problem, and the first page that
/// tells everybody where to go.
@NullMarked
package kz.qujat.web.page;

import org.jspecify.annotations.NullMarked;
