@NullMarked
package kz.qujat.web.problem;

import org.jspecify.annotations.NullMarked;
