package kz.qujat.web.timeline;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.HistoryEntry.OfApplication;
import kz.qujat.application.history.HistoryEntry.OfRefund;
import kz.qujat.application.history.HistoryEntry.OfSupervision;
import kz.qujat.application.payment.BankReferenceLookup;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.application.vault.VaultRecord.ExemptionGround;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionEvent.OfWait;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.web.timeline.TimelineEvent.Line;
import org.springframework.stereotype.Component;

/// Reads from the vault what the history contains only as a digest.
///
/// This is the ground of an exemption, the bank reference of a payment, and the text that the actor
/// wrote.
@Component
final class VaultFields {
  private final Vault vault;
  private final BankReferenceLookup references;
  private final EventTexts eventTexts;

  VaultFields(Vault vault, BankReferenceLookup references, EventTexts eventTexts) {
    this.vault = vault;
    this.references = references;
    this.eventTexts = eventTexts;
  }

  /// The vault data that an event of an application of `applicant` refers to.
  List<Line> of(HistoryEntry entry, CitizenId applicant) {
    return switch (entry) {
      case OfApplication(var recordedEvent) -> of(recordedEvent.event(), applicant);
      case OfRefund(var recordedEvent) -> of(recordedEvent.event());
      case OfSupervision(var recordedEvent) -> of(recordedEvent.event(), applicant);
    };
  }

  private List<Line> of(ApplicationEvent event, CitizenId applicant) {
    return switch (event) {
      case DutyExempted e -> List.of(line("ground", ground(applicant, e.ground())));
      case DutyPaid e -> List.of(line("reference", reference(applicant, e.reference())));
      case PaymentUnusable e ->
          List.of(line("reference", reference(e.payer().id(), e.reference())));
      case PaymentRequested _,
          RegistrationByPaymentRequested _,
          DraftEvent _,
          ReviewEvent _,
          CardEvent _ ->
          List.of();
    };
  }

  private List<Line> of(RefundEvent event) {
    return switch (event) {
      case RefundOpened e ->
          List.of(line("reference", reference(e.beneficiary().id(), e.reference())));
      case RefundAccountGiven _,
          RefundFiled _,
          RefundPaid _,
          RefundRejected _,
          AccountReminderDue _,
          RefundLapsed _,
          RefundClosedOnPaper _ ->
          List.of();
    };
  }

  private List<Line> of(SupervisionEvent event, CitizenId applicant) {
    return switch (event) {
      case OfWait e -> List.of(words(applicant, e.reason()));
      case RetryRequested e -> List.of(words(applicant, e.reason()));
      case DiscrepancySettled e -> List.of(words(applicant, e.reason()));
      case DiscrepancyFound _, DiscrepancyResolved _, MessageSetAside _, MessageSettled _ ->
          List.of();
    };
  }

  /// The ground of an exemption in the language of the page.
  Optional<String> ground(CitizenId applicant, Digest ground) {
    return vault
        .read(applicant, ground, ExemptionGround.class)
        .map(kept -> eventTexts.word(kept.ground().name()));
  }

  private Optional<String> reference(PersonId payer, Digest reference) {
    return references.of(payer, reference).map(BankReference::bank);
  }

  private Line words(CitizenId applicant, Digest reason) {
    return line("words", vault.read(applicant, reason, Comment.class).map(Comment::text));
  }

  private Line line(String name, Optional<String> value) {
    return eventTexts.line("chronicle.vault." + name, value.orElseGet(eventTexts::gone));
  }
}
