/// What the security filters and the answers to callers tell the security log.
@NullMarked
package kz.qujat.web.securitylog;

import org.jspecify.annotations.NullMarked;
