package kz.qujat.web.guard;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/// What a handler declares about its guard.
///
/// A declaration on the method overrides the one on the class.
sealed interface Declaration {
  /// A guard checks access to the object that a path variable names.
  record Guarded(Class<? extends ObjectAccessGuard> guard, String variable)
      implements Declaration {}

  /// The handler needs no check.
  record NotGuarded(String why) implements Declaration {}

  /// The handler declares nothing, or two things at once.
  record Missing() implements Declaration {}

  static Declaration of(HandlerMethod handler) {
    List<Declaration> own = on(handler.getMethod());
    List<Declaration> declared = own.isEmpty() ? on(handler.getBeanType()) : own;
    return declared.size() == 1 ? declared.getFirst() : new Missing();
  }

  private static List<Declaration> on(AnnotatedElement element) {
    List<Declaration> declared = new ArrayList<>();
    @Nullable GuardedBy guarded = element.getAnnotation(GuardedBy.class);
    if (guarded != null) {
      declared.add(new Guarded(guarded.value(), guarded.variable()));
    }
    @Nullable Unguarded unguarded = element.getAnnotation(Unguarded.class);
    if (unguarded != null) {
      declared.add(new NotGuarded(unguarded.value()));
    }
    return declared;
  }
}
