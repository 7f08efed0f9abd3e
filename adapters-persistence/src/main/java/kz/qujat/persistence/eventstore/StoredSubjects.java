package kz.qujat.persistence.eventstore;

import kz.qujat.domain.supervision.Subject;
import kz.qujat.domain.supervision.Subject.ApplicationWait;
import kz.qujat.domain.supervision.Subject.Difference;
import kz.qujat.domain.supervision.Subject.Message;
import kz.qujat.domain.supervision.Subject.RefundWait;
import kz.qujat.domain.supervision.Subject.RegisterRecord;
import kz.qujat.domain.supervision.Subject.Wait;

/// Reads the subjects of supervision back from their text. A text of another kind than an event of
/// that name can have is as unreadable as one that is no subject at all.
final class StoredSubjects {
  private StoredSubjects() {}

  static Subject any(String text) {
    return Subject.parse(text).orElseThrow(() -> unreadable(text));
  }

  static Wait wait(String text) {
    return switch (any(text)) {
      case Wait wait -> wait;
      case Difference _, Message _, RegisterRecord _ -> throw unreadable(text);
    };
  }

  static ApplicationWait waitOfApplication(String text) {
    return switch (any(text)) {
      case ApplicationWait wait -> wait;
      case RefundWait _, Difference _, Message _, RegisterRecord _ -> throw unreadable(text);
    };
  }

  static Difference difference(String text) {
    return switch (any(text)) {
      case Difference difference -> difference;
      case Wait _, Message _, RegisterRecord _ -> throw unreadable(text);
    };
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException("no such subject: " + text);
  }
}
