/// Notifying citizens about their applications and refunds.
@NullMarked
package kz.qujat.application.notice;

import org.jspecify.annotations.NullMarked;
