@NullMarked
package kz.qujat.web.securitylog;

import org.jspecify.annotations.NullMarked;
