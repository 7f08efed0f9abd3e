/// What the servlet container refuses before any filter of the product sees it.
@NullMarked
package kz.qujat.web.container;

import org.jspecify.annotations.NullMarked;
