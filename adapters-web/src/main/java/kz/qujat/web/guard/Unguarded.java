package kz.qujat.web.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// No guard judges the calls of a handler: its path names nothing that belongs to somebody.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Unguarded {
  /// Why no guard is needed.
  String value();
}
