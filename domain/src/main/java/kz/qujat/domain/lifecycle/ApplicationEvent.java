package kz.qujat.domain.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;

/// What can have happened to an application. A stored event is never renamed and never reshaped,
/// and holds nothing personal: people are pseudonyms, texts and pictures are salted digests.
public sealed interface ApplicationEvent {
  ApplicationId application();

  /// The legal moment of the act. When the row was written is the event store's own affair.
  Instant at();

  /// What changes the filing of a draft.
  sealed interface OfFiling extends ApplicationEvent {}

  /// What changes the account: the duty and the refunds.
  sealed interface OfMoney extends ApplicationEvent {}

  /// What brings the application to another stage.
  sealed interface OfStage extends ApplicationEvent {}

  /// What somebody did about an application that waited for too long.
  sealed interface OfRemedy extends ApplicationEvent {
    /// What it waited for.
    Awaited awaited();

    /// Salted digest of the words of whoever acted.
    Digest reason();
  }

  /// A citizen found eligible began a draft.
  ///
  /// @param replaces the annulled application this one comes after, if any
  record ApplicationStarted(
      ApplicationId application,
      ApplicantId applicant,
      Digest card,
      Evidence eligibility,
      PointCode point,
      Digest form,
      @Nullable ApplicationId replaces,
      Instant at)
      implements ApplicationEvent {}

  record DraftChanged(ApplicationId application, PointCode point, Digest form, Instant at)
      implements OfFiling {}

  record ImageEnclosed(
      ApplicationId application,
      ImageKind kind,
      Digest image,
      int width,
      int height,
      List<Finding> findings,
      Instant at)
      implements OfFiling {
    public ImageEnclosed {
      findings = List.copyOf(findings);
    }
  }

  record DutyExempted(ApplicationId application, Exemption ground, Instant at) implements OfMoney {}

  /// The duty was asked for, its amount fixed.
  ///
  /// @param provisional whether the amount rests on an earlier year's index
  record PaymentRequested(
      ApplicationId application, PaymentId payment, Money due, boolean provisional, Instant at)
      implements OfMoney {}

  /// The duty was paid in full by the applicant.
  ///
  /// @param reference the bank's own reference of the transfer
  /// @param paidAt when the citizen paid, by the payment gateway
  record DutyPaid(
      ApplicationId application,
      PaymentId payment,
      Money amount,
      String reference,
      Instant paidAt,
      Instant at)
      implements OfMoney {}

  /// Money came that this application cannot use.
  ///
  /// @param paidAt when it was paid, by the payment gateway; the limit for refunds counts from it
  record PaymentUnusable(
      ApplicationId application,
      PaymentId payment,
      Money amount,
      String reference,
      ApplicantId payer,
      RefundGround ground,
      Instant paidAt,
      Instant at)
      implements OfMoney {}

  /// The registration ticket was formed: the term starts, the review may begin.
  record ApplicationRegistered(
      ApplicationId application,
      TicketNumber ticket,
      PointCode point,
      Evidence eligibility,
      Term term,
      Instant at)
      implements OfStage {}

  record ApplicationWithdrawn(ApplicationId application, Instant at) implements OfStage {}

  record ApplicationExpired(ApplicationId application, Instant at) implements OfStage {}

  record ReviewClaimed(ApplicationId application, OfficerId officer, Instant at)
      implements OfStage {}

  record ReviewReleased(ApplicationId application, OfficerId officer, Instant at)
      implements OfStage {}

  /// The officer certified the application.
  ///
  /// @param document SHA-256 of the text that was signed
  /// @param signature digest under which the vault keeps the signature
  record ApplicationApproved(
      ApplicationId application,
      OfficerId officer,
      int attempt,
      Digest document,
      Digest signature,
      Instant at)
      implements OfStage {}

  /// The officer ended the application.
  ///
  /// @param comment salted digest of the officer's words to the citizen, if there were any
  record ApplicationAnnulled(
      ApplicationId application,
      OfficerId officer,
      AnnulmentReason reason,
      @Nullable Digest comment,
      Digest document,
      Digest signature,
      Instant at)
      implements OfStage {}

  record ManufactureAccepted(ApplicationId application, int attempt, Instant at)
      implements OfStage {}

  /// The central node refused the order; the officer who approved it decides anew.
  record ManufactureRejected(
      ApplicationId application, OfficerId officer, int attempt, String code, Instant at)
      implements OfStage {}

  /// The central node made the card.
  ///
  /// @param card salted digest of the number of the new card
  record CardManufactured(ApplicationId application, int attempt, Digest card, Instant at)
      implements OfStage {}

  record CardDelivered(ApplicationId application, int attempt, Instant at) implements OfStage {}

  /// The holder received the new card and surrendered the old one.
  record CardIssued(ApplicationId application, OfficerId issuer, Instant at) implements OfStage {}

  record RefundOpened(
      ApplicationId application,
      RefundId refund,
      PaymentId payment,
      Money amount,
      ApplicantId beneficiary,
      RefundGround ground,
      Instant at)
      implements OfMoney {}

  record RefundAccountGiven(ApplicationId application, RefundId refund, Digest account, Instant at)
      implements OfMoney {}

  /// The tax authority has the refund case.
  ///
  /// @param dueOn the day by which the tax authority has to answer
  record RefundFiled(
      ApplicationId application, RefundId refund, int attempt, LocalDate dueOn, Instant at)
      implements OfMoney {}

  record RefundPaid(ApplicationId application, RefundId refund, int attempt, Instant at)
      implements OfMoney {}

  record RefundRejected(
      ApplicationId application, RefundId refund, int attempt, String code, Instant at)
      implements OfMoney {}

  /// A neighbour's books and ours were found to tell different things.
  ///
  /// @param day the civil day whose books were compared
  record DiscrepancyFound(
      ApplicationId application, Discrepancy discrepancy, LocalDate day, Instant at)
      implements ApplicationEvent {}

  /// What could not be handed over, or was not answered, was to be handed over again at once.
  record CaseRetried(ApplicationId application, Awaited awaited, Digest reason, Instant at)
      implements OfRemedy {}

  /// The application was taken from the officer who held it, or what was set aside was taken up.
  record CaseReleased(ApplicationId application, Awaited awaited, Digest reason, Instant at)
      implements OfRemedy {}

  /// The wait was set aside.
  record CaseParked(ApplicationId application, Awaited awaited, Digest reason, Instant at)
      implements OfRemedy {}
}
