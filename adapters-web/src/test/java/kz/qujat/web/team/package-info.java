@NullMarked
package kz.qujat.web.team;

import org.jspecify.annotations.NullMarked;
