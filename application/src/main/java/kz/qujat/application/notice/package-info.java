/// Telling the citizen how the application fares.
@NullMarked
package kz.qujat.application.notice;

import org.jspecify.annotations.NullMarked;
