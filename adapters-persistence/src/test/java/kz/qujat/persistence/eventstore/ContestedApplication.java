package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.ELIGIBLE;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.digest;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Supervision.difference;
import static kz.qujat.persistence.Supervision.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.history.Histories;
import kz.qujat.application.payment.IncomingPayments;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.payment.ReportedPayer.Person;
import kz.qujat.application.payment.UsedPaymentReferences;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.duty.StateDutyTariff.Assessment;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.DecisionDocument;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Prepared;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.persistence.TestStore;

/// An application that several people act on at the same moment.
final class ContestedApplication {
  static final Iin AIGUL = new Iin("850515490903");

  private static final StaffId DANA = new StaffId(UUID.randomUUID());
  private static final Actor NOBODY = Actor.system("race");
  private static final Money DUTY = Money.tenge(865);

  final ApplicationId id = newId();
  final Difference difference = difference(id, Kind.CONTRADICTS_CARD);

  private final PaymentRequestId payment = new PaymentRequestId(id.value());
  private final CommandService commands;
  private final Histories histories;
  private final CitizenId aigul;
  private final IncomingPayments money;

  ContestedApplication(TestStore store) {
    commands = store.commands();
    histories = store.get(Histories.class);
    PseudonymDirectory pseudonymDirectory = store.get(PseudonymDirectory.class);
    aigul = pseudonymDirectory.applicant(AIGUL);
    money =
        new IncomingPayments(
            commands,
            histories,
            store.get(UsedPaymentReferences.class),
            pseudonymDirectory,
            store.get(Vault.class));
  }

  private String reference(String name) {
    return name + " " + id;
  }

  Digest digestOf(String name) {
    return money.digest(reference(name));
  }

  /// The state duty is paid once more, by any payer, under references derived from `name`.
  void receive(String name, Iin payer) {
    money.receive(
        new ReceivedPayment(
            payment,
            DUTY,
            new Person(payer, null),
            reference(name),
            "G " + reference(name),
            MONDAY));
  }

  /// Creates a paid application under review, about which the central node has given contradictory
  /// answers.
  void underReviewWithADiscrepancy() {
    var photo = new Attached(digest(3), 413, 531, List.of(), List.of());
    var pictures = Map.of(ImageKind.PHOTO, photo, ImageKind.SIGNATURE, photo);
    var point = new PointCode("7501");
    submit(
        new Start(id, aigul, ELIGIBLE, point, digest(2), null, "2026-01", null, pictures, MONDAY));
    submit(
        new RequestPayment(
            id,
            aigul,
            ELIGIBLE,
            payment,
            new Assessment(DUTY, false),
            PostPaymentAction.WAIT_FOR_APPLICANT,
            MONDAY));
    receive("duty", AIGUL);
    submit(
        new Register(
            id,
            aigul,
            ELIGIBLE,
            digest(4),
            new Deadline(LocalDate.of(2026, 2, 2), false, "2026"),
            MONDAY));
    submit(new Claim(id, DANA, Region.ALMATY, MONDAY));
    commands.submit(report(difference), NOBODY);
  }

  private void submit(ApplicationCommand command) {
    var _ = commands.submit(command, NOBODY);
  }

  Annul annulment() {
    var decision = new Annulment(AnnulmentReason.POOR_PHOTO, null, null, null);
    Begun begun = new CaseFileQuery(histories).get(id).application();
    Prepared prepared = (Prepared) DecisionDocument.prepare(begun, DANA, decision);
    var signed = new SignedDecision(prepared.text(), digest(6), digest(7));
    var refund = new RefundId(UUID.randomUUID());
    return new Annul(id, DANA, Region.ALMATY, decision, signed, refund, MONDAY);
  }
}
