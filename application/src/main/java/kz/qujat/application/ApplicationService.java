package kz.qujat.application;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A service of the application, of which there is one in a running product.
///
/// Whoever puts the product together looks for this mark and calls the one constructor with the
/// services, ports and rules it asks for. The mark is our own, because this module knows no
/// container.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ApplicationService {}
