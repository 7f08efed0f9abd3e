package kz.qujat.web.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the guard that checks the calls of a handler.
///
/// On a controller it applies to all handlers that do not declare something else.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface GuardedBy {
  Class<? extends ObjectAccessGuard> value();

  /// The path variable that names the object to check.
  ///
  /// A path without this variable is never served.
  String variable() default "id";
}
