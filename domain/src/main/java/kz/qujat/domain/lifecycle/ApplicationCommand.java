package kz.qujat.domain.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.duty.StateDuty.Assessment;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;
import org.jspecify.annotations.Nullable;

/// What can be asked of an application, by whom it may concern. The family is the list of use
/// cases.
///
/// Whoever sends a command has already established who the actor is; the lifecycle decides whether
/// the act is possible now. Identities that an act may need (of a refund, say) come with the
/// command, so that deciding stays a pure function.
public sealed interface ApplicationCommand {
  ApplicationId application();

  /// The legal moment of the act.
  Instant at();

  /// What the citizen does before registration, and what ends a draft.
  sealed interface OfDraft extends ApplicationCommand {}

  /// What moves the duty.
  sealed interface OfDuty extends ApplicationCommand {}

  /// What the officer of the chosen region does.
  sealed interface OfReview extends ApplicationCommand {}

  /// What becomes of the card: the central node's answers and the hand-over.
  sealed interface OfCard extends ApplicationCommand {}

  /// What moves a refund.
  sealed interface OfRefund extends ApplicationCommand {}

  /// What is done about an application that waits for too long.
  sealed interface OfRemedy extends ApplicationCommand {
    /// What it waits for.
    Awaited awaited();

    /// Salted digest of the words of whoever acts.
    Digest reason();
  }

  /// Begins a draft for a citizen found eligible.
  ///
  /// @param replaces the annulled application this one comes after, if any
  /// @param carriedOver the pictures taken over from it
  record Start(
      ApplicationId application,
      ApplicantId applicant,
      Digest card,
      Eligible eligibility,
      PointCode point,
      Digest form,
      @Nullable ApplicationId replaces,
      Map<ImageKind, Enclosed> carriedOver,
      Instant at)
      implements OfDraft {
    public Start {
      carriedOver = Map.copyOf(carriedOver);
    }
  }

  record ChangeDraft(ApplicationId application, PointCode point, Digest form, Instant at)
      implements OfDraft {}

  record Enclose(ApplicationId application, ImageKind kind, Enclosed picture, Instant at)
      implements OfDraft {}

  /// Asks for the registration ticket.
  ///
  /// @param eligibility evaluated anew at this moment
  record Register(ApplicationId application, Eligibility eligibility, Term term, Instant at)
      implements OfDraft {}

  /// The citizen gives the draft up.
  ///
  /// @param refund the identity of the refund case, should one arise
  record Withdraw(ApplicationId application, RefundId refund, Instant at) implements OfDraft {}

  /// Ends a draft whose window has closed.
  ///
  /// @param refund the identity of the refund case, should one arise
  record Expire(ApplicationId application, RefundId refund, Instant at) implements OfDraft {}

  record RequestPayment(
      ApplicationId application, PaymentId payment, Assessment assessment, Instant at)
      implements OfDuty {}

  /// Money arrived.
  ///
  /// @param reference the bank's own reference: a repeated one is the same money
  /// @param refund the identity of the refund case, should the money be of no use
  record ReceivePayment(
      ApplicationId application,
      PaymentId payment,
      Money amount,
      ApplicantId payer,
      String reference,
      Instant paidAt,
      RefundId refund,
      Instant at)
      implements OfDuty {}

  record Claim(ApplicationId application, OfficerId officer, Instant at) implements OfReview {}

  record Release(ApplicationId application, OfficerId officer, Instant at) implements OfReview {}

  /// Puts an application back into the queue over the head of whoever holds it, as a supervisor
  /// may.
  ///
  /// @param holder who is known to hold it: taking it from somebody else would be a mistake
  record TakeBack(ApplicationId application, OfficerId holder, Instant at) implements OfReview {}

  /// Gives an application that one officer holds to another, as a supervisor may. The other is
  /// bound by it no more than by a claim of their own, and may put it back.
  ///
  /// @param from who is known to hold it
  /// @param to who is to hold it
  record Reassign(ApplicationId application, OfficerId from, OfficerId to, Instant at)
      implements OfReview {}

  record Approve(ApplicationId application, OfficerId officer, SignedDecision signed, Instant at)
      implements OfReview {}

  /// Ends the application under the officer's signature.
  ///
  /// @param comment salted digest of the officer's words to the citizen, if there are any
  /// @param refund the identity of the refund case, should one arise
  record Annul(
      ApplicationId application,
      OfficerId officer,
      AnnulmentReason reason,
      @Nullable Digest comment,
      SignedDecision signed,
      RefundId refund,
      Instant at)
      implements OfReview {}

  /// The central node took the order on.
  record AcceptManufacture(ApplicationId application, int attempt, Instant at) implements OfCard {}

  /// The central node refused the order.
  record RejectManufacture(ApplicationId application, int attempt, String code, Instant at)
      implements OfCard {}

  record RecordManufactured(ApplicationId application, int attempt, Digest card, Instant at)
      implements OfCard {}

  record RecordDelivered(ApplicationId application, int attempt, Instant at) implements OfCard {}

  /// Hands the card over.
  ///
  /// @param recipient whoever stands at the counter, absent when nobody here knows that person
  record IssueCard(
      ApplicationId application,
      @Nullable ApplicantId recipient,
      boolean oldCardSurrendered,
      OfficerId issuer,
      Instant at)
      implements OfCard {}

  /// Names the account the money goes back to.
  ///
  /// @param account salted digest of the account kept in the vault
  record GiveBankAccount(ApplicationId application, Digest account, Instant at)
      implements OfRefund {}

  /// The tax authority has the case.
  ///
  /// @param account the one the case names, whatever the citizen has named since
  record RecordFiled(
      ApplicationId application,
      RefundId refund,
      int attempt,
      Digest account,
      Term term,
      Instant at)
      implements OfRefund {}

  /// The tax authority paid.
  record RecordPaid(ApplicationId application, RefundId refund, int attempt, Instant at)
      implements OfRefund {}

  /// The tax authority refused to pay.
  record RecordRejected(
      ApplicationId application, RefundId refund, int attempt, String code, Instant at)
      implements OfRefund {}

  /// Takes note that a neighbour's books and ours tell different things.
  ///
  /// @param day the civil day whose books were compared
  record ReportDiscrepancy(
      ApplicationId application, Discrepancy discrepancy, LocalDate day, Instant at)
      implements ApplicationCommand {}

  record RetryCase(ApplicationId application, Awaited awaited, Digest reason, Instant at)
      implements OfRemedy {}

  record ReleaseCase(ApplicationId application, Awaited awaited, Digest reason, Instant at)
      implements OfRemedy {}

  record ParkCase(ApplicationId application, Awaited awaited, Digest reason, Instant at)
      implements OfRemedy {}
}
