package kz.qujat.domain.supervision;

import java.util.Optional;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;

/// A subject of supervision, which staff must look at: a wait that lasts too long, a discrepancy, a
/// message or register record that could not be understood, or an application that a list could not
/// follow. Its text form identifies the history of what was done about it.
public sealed interface SupervisionSubject {
  /// A wait. The event with which it began distinguishes it from a later wait of the same kind.
  sealed interface Wait extends SupervisionSubject {
    Awaited awaited();

    /// The sequence number of the event with which the wait began, in the history of the waiting
    /// application or refund.
    long began();
  }

  record ApplicationWait(ApplicationId application, Awaited awaited, long began) implements Wait {
    @Override
    public String toString() {
      return String.join(
          SEPARATOR, APPLICATION_WAIT, application.toString(), awaited.name(), "" + began);
    }
  }

  record RefundWait(RefundId refund, Awaited awaited, long began) implements Wait {
    @Override
    public String toString() {
      return String.join(SEPARATOR, REFUND_WAIT, refund.toString(), awaited.name(), "" + began);
    }
  }

  /// A difference between records about an application.
  record Difference(ApplicationId application, Discrepancy discrepancy)
      implements SupervisionSubject {
    @Override
    public String toString() {
      return String.join(
          SEPARATOR,
          DIFFERENCE,
          application.toString(),
          discrepancy.book().name(),
          discrepancy.entry(),
          discrepancy.kind().name());
    }
  }

  /// A message of a neighbour, or a line of its register, that could not be understood.
  ///
  /// @param content digest of the content: the same content means the same message
  record Message(Digest content) implements SupervisionSubject {
    @Override
    public String toString() {
      return String.join(SEPARATOR, MESSAGE, content.hex());
    }
  }

  /// An element of a person's record in the population register that could not be understood.
  ///
  /// @param element the path of the element, without a value
  record RegisterRecord(CitizenId person, String element) implements SupervisionSubject {
    @Override
    public String toString() {
      return String.join(SEPARATOR, REGISTER_RECORD, person.toString(), element.replace('/', '-'));
    }
  }

  /// An application whose events a read model could not apply. It shows the application as it was
  /// before, or not at all, until it is repaired.
  ///
  /// @param readModel the name of the read model, without a dot
  record ReadModelFailure(ApplicationId application, String readModel)
      implements SupervisionSubject {
    @Override
    public String toString() {
      return String.join(SEPARATOR, READ_MODEL_FAILURE, application.toString(), readModel);
    }
  }

  String SEPARATOR = ".";
  String APPLICATION_WAIT = "application-wait";
  String REFUND_WAIT = "refund-wait";
  String DIFFERENCE = "difference";
  String MESSAGE = "message";
  String REGISTER_RECORD = "register-record";
  String READ_MODEL_FAILURE = "read-model-failure";

  /// Parses the text form that `toString` produces. Empty when `text` has another form.
  static Optional<SupervisionSubject> parse(String text) {
    return SupervisionSubjectParser.parse(text);
  }
}
