@NullMarked
package kz.qujat.web.statistics;

import org.jspecify.annotations.NullMarked;
