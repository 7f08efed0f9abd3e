/// Access checks on the object that the path of a call names.
///
/// Every handler declares by an annotation which guard checks its calls, or why none is needed. One
/// interceptor runs the guard before the request body is read.
@NullMarked
package kz.qujat.web.guard;

import org.jspecify.annotations.NullMarked;
