package kz.qujat.web.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Which guard judges the calls of a handler; on a controller, of all its handlers that do not
/// declare something else.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface GuardedBy {
  Class<? extends Guard> value();

  /// The path variable that names what is judged; a path without it is never served.
  String variable() default "id";
}
