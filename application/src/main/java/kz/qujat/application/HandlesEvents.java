package kz.qujat.application;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The types of events on which a method of an event handler acts. It does nothing on any other
/// event of its family, and is therefore not called for one: the event is skipped by its stored
/// type, without a transaction.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HandlesEvents {
  Class<?>[] value();
}
