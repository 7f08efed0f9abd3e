package kz.qujat.web.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qujat.web.problem.ProblemCode;

/// The problems that a call can end in, besides those of every call.
///
/// Calls that can fail in the same ways may share an annotation that carries this one.
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PossibleProblems {
  ProblemCode[] value() default {};
}
