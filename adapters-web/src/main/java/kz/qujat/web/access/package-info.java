/// What staff read, recorded before it is shown.
///
/// Every handler for staff declares by an annotation what it shows of an application, or why
/// nothing has to be recorded. One interceptor records it, after the guard and before the handler.
@NullMarked
package kz.qujat.web.access;

import org.jspecify.annotations.NullMarked;
