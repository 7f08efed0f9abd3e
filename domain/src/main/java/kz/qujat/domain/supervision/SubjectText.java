package kz.qujat.domain.supervision;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.Subject.ApplicationWait;
import kz.qujat.domain.supervision.Subject.Difference;
import kz.qujat.domain.supervision.Subject.Message;
import kz.qujat.domain.supervision.Subject.RefundWait;
import kz.qujat.domain.supervision.Subject.RegisterRecord;

/// Parses the text form of a [Subject]. Each subject has exactly one spelling, because the text
/// identifies a history.
final class SubjectText {
  private SubjectText() {}

  static Optional<Subject> parse(String text) {
    try {
      return Optional.of(read(text.split(Pattern.quote(Subject.SEPARATOR), -1)))
          .filter(subject -> subject.toString().equals(text));
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private static Subject read(String[] parts) {
    return switch (parts[0]) {
      case Subject.APPLICATION_WAIT ->
          new ApplicationWait(
              ApplicationId.parse(parts[1]), Awaited.valueOf(parts[2]), Long.parseLong(parts[3]));
      case Subject.REFUND_WAIT ->
          new RefundWait(
              RefundId.parse(parts[1]), Awaited.valueOf(parts[2]), Long.parseLong(parts[3]));
      case Subject.DIFFERENCE ->
          new Difference(
              ApplicationId.parse(parts[1]),
              new Discrepancy(Book.valueOf(parts[2]), parts[3], Kind.valueOf(parts[4])));
      case Subject.MESSAGE -> new Message(new Digest(parts[1]));
      case Subject.REGISTER_RECORD ->
          new RegisterRecord(ApplicantId.parse(parts[1]), parts[2].replace('-', '/'));
      default -> throw new IllegalArgumentException(parts[0]);
    };
  }
}
