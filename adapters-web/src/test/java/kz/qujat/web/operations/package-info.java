/// Stuck cases over the web, with the list made of paper.
@NullMarked
package kz.qujat.web.operations;

import org.jspecify.annotations.NullMarked;
