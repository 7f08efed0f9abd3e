package kz.qujat.domain.supervision;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;

/// Parses the text form of a [SupervisionSubject]. Each subject has exactly one spelling, because
/// the text identifies a history.
final class SupervisionSubjectParser {
  private SupervisionSubjectParser() {}

  static Optional<SupervisionSubject> parse(String text) {
    try {
      return Optional.of(read(text.split(Pattern.quote(SupervisionSubject.SEPARATOR), -1)))
          .filter(subject -> subject.toString().equals(text));
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private static SupervisionSubject read(String[] parts) {
    return switch (parts[0]) {
      case SupervisionSubject.APPLICATION_WAIT ->
          new ApplicationWait(
              ApplicationId.parse(parts[1]), Awaited.valueOf(parts[2]), Long.parseLong(parts[3]));
      case SupervisionSubject.REFUND_WAIT ->
          new RefundWait(
              RefundId.parse(parts[1]), Awaited.valueOf(parts[2]), Long.parseLong(parts[3]));
      case SupervisionSubject.DIFFERENCE ->
          new Difference(
              ApplicationId.parse(parts[1]),
              new Discrepancy(Book.valueOf(parts[2]), parts[3], Kind.valueOf(parts[4])));
      case SupervisionSubject.MESSAGE -> new Message(new Digest(parts[1]));
      case SupervisionSubject.REGISTER_RECORD ->
          new RegisterRecord(CitizenId.parse(parts[1]), parts[2].replace('-', '/'));
      case SupervisionSubject.READ_MODEL_FAILURE ->
          new ReadModelFailure(ApplicationId.parse(parts[1]), parts[2]);
      default -> throw new IllegalArgumentException(parts[0]);
    };
  }
}
