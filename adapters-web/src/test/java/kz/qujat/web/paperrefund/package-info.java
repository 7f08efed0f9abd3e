@NullMarked
package kz.qujat.web.paperrefund;

import org.jspecify.annotations.NullMarked;
