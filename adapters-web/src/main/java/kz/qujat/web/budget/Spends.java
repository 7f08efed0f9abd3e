package kz.qujat.web.budget;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qujat.application.budget.Budget;

/// Names the budgets that a call of the handler is charged to, one use of each.
///
/// On a controller it applies to all handlers that do not declare something else.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Spends {
  Budget[] value();
}
