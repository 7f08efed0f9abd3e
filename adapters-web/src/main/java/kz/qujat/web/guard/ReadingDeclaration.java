package kz.qujat.web.guard;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.access.AccessKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/// What a handler declares about the readings of staff.
///
/// A declaration on the method overrides the one on the class.
public sealed interface ReadingDeclaration {
  /// The query parameter with the purpose of reading a decided application.
  String PURPOSE = "purpose";

  /// The handler shows those kinds of an application.
  record Reading(List<AccessKind> kinds) implements ReadingDeclaration {
    public Reading {
      kinds = List.copyOf(kinds);
    }

    /// Whether the applications are known only after the handler has searched for them.
    public boolean isSearch() {
      return kinds.contains(AccessKind.SEARCH_RESULT);
    }

    /// Whether a purpose is needed once the application is decided.
    public boolean isClosedByDecision() {
      return kinds.stream().anyMatch(AccessKind::isClosedByDecision);
    }
  }

  /// The handler shows nothing that has to be recorded.
  record Nothing(String why) implements ReadingDeclaration {}

  /// The handler declares nothing, or two things at once.
  record Undeclared() implements ReadingDeclaration {}

  static ReadingDeclaration of(HandlerMethod handler) {
    List<ReadingDeclaration> own = on(handler.getMethod());
    List<ReadingDeclaration> declared = own.isEmpty() ? on(handler.getBeanType()) : own;
    return declared.size() == 1 ? declared.getFirst() : new Undeclared();
  }

  private static List<ReadingDeclaration> on(AnnotatedElement element) {
    List<ReadingDeclaration> declared = new ArrayList<>();
    @Nullable Reads reads = element.getAnnotation(Reads.class);
    if (reads != null) {
      declared.add(new Reading(List.of(reads.value())));
    }
    @Nullable ReadsNothing nothing = element.getAnnotation(ReadsNothing.class);
    if (nothing != null) {
      declared.add(new Nothing(nothing.value()));
    }
    return declared;
  }
}
