package kz.qujat.web.office;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.command.Actor;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.IncomingPayments;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.VaultRecord.CardNumber;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.ExemptionGround;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.CardCommand.AcceptManufacture;
import kz.qujat.domain.application.CardCommand.RecordDelivered;
import kz.qujat.domain.application.CardCommand.RecordManufactured;
import kz.qujat.domain.application.CardCommand.ReportHolderChange;
import kz.qujat.domain.application.DraftCommand.Enclose;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Approve;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.duty.StateDutyTariff.Assessment;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.Finding.Code;
import kz.qujat.domain.image.Finding.Severity;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.DecisionDocument;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Prepared;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.review.ReviewDecision;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.review.ReviewDecision.Approval;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;

/// Brings applications to the stage that a test needs, by the commands that lead there.
public final class Caseload {
  public static final String NEW_CARD = "987654321";
  public static final ImageContent PHOTO = new ImageContent("image/jpeg", new byte[] {1, 2, 3});
  public static final ImageContent SIGNATURE = new ImageContent("image/png", new byte[] {4, 5, 6});

  private static final Money DUTY = Money.tenge(786);
  private static final Digest ANY = new Digest("a".repeat(64));

  private final Office office;

  Caseload(Office office) {
    this.office = office;
  }

  /// A draft without pictures, of a citizen who is exempt from the duty.
  public ApplicationId draft(Iin iin, String point) {
    return draft(iin, point, new Passed(evidence(iin, Verdict.EXEMPT), ground(iin)));
  }

  /// A draft without pictures, of a citizen who has to pay.
  public ApplicationId payable(Iin iin, String point) {
    return draft(iin, point, new Passed(evidence(iin, Verdict.DUTY_PAYABLE), null));
  }

  private ApplicationId draft(Iin iin, String point, Passed eligibility) {
    ApplicationId id = office.clockAndIds.newApplication();
    CitizenId applicant = office.people.applicant(iin);
    var form = new ContactForm("+77011234567", "aigul@example.kz", Language.KK, true, false);
    byCitizen(
        iin,
        new Start(
            id,
            applicant,
            eligibility,
            new PointCode(point),
            office.vault.keep(applicant, form),
            null,
            "2025-05",
            null,
            Map.of(),
            Office.NOW));
    return id;
  }

  public ApplicationId registered(Iin iin, String point) {
    ApplicationId id = draft(iin, point);
    register(iin, id);
    return id;
  }

  /// An application that was registered after the duty was paid under that reference.
  public ApplicationId paid(Iin iin, String point, String reference) {
    ApplicationId id = payable(iin, point);
    pay(id, reference, new ReportedPayer.Person(iin, "A"));
    register(iin, id);
    return id;
  }

  /// Requests the duty and receives money for it.
  public void pay(ApplicationId id, String reference, ReportedPayer payer) {
    CitizenId applicant = office.file(id).application().applicant();
    office.commands.submit(
        new RequestPayment(
            id,
            applicant,
            new Passed(evidence(office.people.iinOf(applicant), Verdict.DUTY_PAYABLE), null),
            paymentOf(id),
            new Assessment(DUTY, false),
            PostPaymentAction.WAIT_FOR_APPLICANT,
            Office.NOW),
        Actor.citizen(applicant));
    money(id, reference, payer);
  }

  /// Receives money for a payment that was requested before.
  public void money(ApplicationId id, String reference, ReportedPayer payer) {
    new IncomingPayments(
            office.commands, office.histories, office.references, office.people, office.vault)
        .receive(
            new ReceivedPayment(
                paymentOf(id), DUTY, payer, reference, "GW-" + reference, Office.NOW));
  }

  /// An application has one payment here.
  private static PaymentRequestId paymentOf(ApplicationId id) {
    return new PaymentRequestId(id.value());
  }

  private void register(Iin iin, ApplicationId id) {
    enclose(iin, id, ImageKind.PHOTO, PHOTO);
    enclose(iin, id, ImageKind.SIGNATURE, SIGNATURE);
    var exemption = new Passed(evidence(iin, Verdict.EXEMPT), ground(iin));
    byCitizen(
        iin,
        new Register(
            id,
            office.people.applicant(iin),
            exemption,
            holder(iin),
            new Deadline(LocalDate.of(2025, 6, 24), false, "2025-1"),
            Office.NOW));
  }

  /// The digest of the holder's current data in the register.
  public Digest holder(Iin iin) {
    return office.vault.keep(office.people.applicant(iin), office.holder(iin));
  }

  private void enclose(Iin iin, ApplicationId id, ImageKind kind, ImageContent imageContent) {
    Digest digest = office.vault.keep(office.people.applicant(iin), imageContent);
    var finding = new Finding(Code.BLURRED, Severity.WARNING);
    byCitizen(
        iin,
        new Enclose(
            id,
            office.people.applicant(iin),
            kind,
            new Attached(digest, 413, 531, List.of(finding), List.of()),
            Office.NOW));
  }

  public void claim(ApplicationId id, StaffId officer) {
    office.commands.submit(new Claim(id, officer, region(id), Office.NOW), Actor.officer(officer));
  }

  private Region region(ApplicationId id) {
    return office.file(id).application().filing().region();
  }

  /// Approves an application in the name of the officer who holds it.
  public void approve(ApplicationId id, StaffId officer) {
    var decision = new Approval(null);
    office.commands.submit(
        new Approve(id, officer, region(id), decision, signed(id, officer, decision), Office.NOW),
        Actor.officer(officer));
  }

  /// Annuls an application in the name of the officer who holds it.
  public void annul(ApplicationId id, StaffId officer) {
    var decision = new Annulment(AnnulmentReason.POOR_PHOTO, null, null, null);
    office.commands.submit(
        new Annul(
            id,
            officer,
            region(id),
            decision,
            signed(id, officer, decision),
            office.clockAndIds.newRefund(),
            Office.NOW),
        Actor.officer(officer));
  }

  private SignedDecision signed(ApplicationId id, StaffId officer, ReviewDecision decision) {
    var preparation = DecisionDocument.prepare(office.file(id).application(), officer, decision);
    return new SignedDecision(((Prepared) preparation).text(), ANY, ANY);
  }

  /// Reports that the register's data had changed before the order was sent.
  public void holderChanged(ApplicationId id, Iin iin, Set<HolderField> changed) {
    office.commands.submit(
        new ReportHolderChange(id, 1, holder(iin), changed, Office.NOW.plus(Duration.ofHours(1))),
        Actor.system("dispatch"));
  }

  public void manufacture(ApplicationId id) {
    CitizenId applicant = office.file(id).application().applicant();
    Digest card = office.vault.keep(applicant, new CardNumber(NEW_CARD));
    byNode(new AcceptManufacture(id, 1, Office.NOW));
    byNode(new RecordManufactured(id, 1, card, Office.NOW));
  }

  public void deliver(ApplicationId id) {
    byNode(new RecordDelivered(id, 1, Office.NOW));
  }

  private Evidence evidence(Iin iin, Verdict verdict) {
    LocalDate expiry = Office.CARD.expiresOn();
    return new Evidence(
        verdict,
        Office.TODAY,
        office.vault.keep(office.people.applicant(iin), new CardNumber(Office.CARD.number())),
        expiry,
        new EligibilityWindow(expiry.minusDays(30), expiry.plusDays(10)),
        "2025-05-28");
  }

  private Digest ground(Iin iin) {
    return office.vault.keep(office.people.applicant(iin), new ExemptionGround(Exemption.VETERAN));
  }

  private void byCitizen(Iin iin, ApplicationCommand command) {
    office.commands.submit(command, office.citizen(iin));
  }

  private void byNode(ApplicationCommand command) {
    office.commands.submit(command, Actor.neighbour(Neighbour.CENTRAL_NODE));
  }
}
