package kz.qujat.web.budget;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.budget.Budget;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/// What a handler declares about its budgets. A declaration on the method overrides the one on the
/// class.
public sealed interface BudgetDeclaration {
  /// The call is charged to these budgets.
  record Charged(List<Budget> budgets) implements BudgetDeclaration {}

  record Free(String why) implements BudgetDeclaration {}

  /// The handler declares nothing, or two things at once.
  record Missing() implements BudgetDeclaration {}

  static BudgetDeclaration of(HandlerMethod handler) {
    List<BudgetDeclaration> own = on(handler.getMethod());
    List<BudgetDeclaration> declared = own.isEmpty() ? on(handler.getBeanType()) : own;
    return declared.size() == 1 ? declared.getFirst() : new Missing();
  }

  private static List<BudgetDeclaration> on(AnnotatedElement element) {
    List<BudgetDeclaration> declared = new ArrayList<>();
    @Nullable Spends spends = element.getAnnotation(Spends.class);
    if (spends != null) {
      declared.add(new Charged(List.of(spends.value())));
    }
    @Nullable Unmetered unmetered = element.getAnnotation(Unmetered.class);
    if (unmetered != null) {
      declared.add(new Free(unmetered.value()));
    }
    return declared;
  }
}
