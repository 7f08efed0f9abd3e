/// What all pages have in common.
///
/// This is the layout, the language and the formatting, forms that keep the typed values and show
/// their errors, the page of a problem, and the first page, which leads every role to its section.
@NullMarked
package kz.qujat.web.page;

import org.jspecify.annotations.NullMarked;
