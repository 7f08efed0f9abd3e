package kz.qujat.web.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qujat.application.access.AccessKind;

/// Names what a handler for staff shows of an application; it is recorded before the handler runs.
///
/// On a controller it applies to all handlers that do not declare something else.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {
  AccessKind[] value();
}
