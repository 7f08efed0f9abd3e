/// Every handler declares which guard judges its calls, or why none has to: by an annotation, which
/// one interceptor obeys before anything of the call is read.
@NullMarked
package kz.qujat.web.guard;

import org.jspecify.annotations.NullMarked;
