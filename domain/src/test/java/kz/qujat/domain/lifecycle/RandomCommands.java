package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Cast.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.duty.StateDuty.Assessment;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.ApplicationCommand.AcceptManufacture;
import kz.qujat.domain.lifecycle.ApplicationCommand.Annul;
import kz.qujat.domain.lifecycle.ApplicationCommand.Approve;
import kz.qujat.domain.lifecycle.ApplicationCommand.ChangeDraft;
import kz.qujat.domain.lifecycle.ApplicationCommand.Claim;
import kz.qujat.domain.lifecycle.ApplicationCommand.Enclose;
import kz.qujat.domain.lifecycle.ApplicationCommand.Expire;
import kz.qujat.domain.lifecycle.ApplicationCommand.GiveBankAccount;
import kz.qujat.domain.lifecycle.ApplicationCommand.IssueCard;
import kz.qujat.domain.lifecycle.ApplicationCommand.ParkCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.Reassign;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReceivePayment;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordDelivered;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordFiled;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordManufactured;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordPaid;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordRejected;
import kz.qujat.domain.lifecycle.ApplicationCommand.Register;
import kz.qujat.domain.lifecycle.ApplicationCommand.RejectManufacture;
import kz.qujat.domain.lifecycle.ApplicationCommand.Release;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReleaseCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReportDiscrepancy;
import kz.qujat.domain.lifecycle.ApplicationCommand.RequestPayment;
import kz.qujat.domain.lifecycle.ApplicationCommand.RetryCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.Start;
import kz.qujat.domain.lifecycle.ApplicationCommand.TakeBack;
import kz.qujat.domain.lifecycle.ApplicationCommand.Withdraw;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Anything anybody might ask, sensible or not, out of a small world so that it often makes sense.
final class RandomCommands {
  private static final Arbitrary<OfficerId> OFFICER =
      Arbitraries.of(AIGUL, AIGUL, DAULET, DANA_AT_WORK);
  private static final Arbitrary<ApplicantId> CITIZEN = Arbitraries.of(DANA, DANA, DANA, ERLAN);
  private static final Arbitrary<PaymentId> PAYMENTS = Arbitraries.of(PAYMENT, ANOTHER_PAYMENT);
  private static final Arbitrary<Money> AMOUNT = Arbitraries.of(DUTY, DUTY, DUTY, Money.tenge(786));
  private static final Arbitrary<String> REFERENCE = Arbitraries.of("BANK-1", "BANK-2", "BANK-3");
  private static final Arbitrary<Digest> BANK_ACCOUNT = Arbitraries.of(ACCOUNT, ANOTHER_ACCOUNT);
  private static final Arbitrary<Integer> ATTEMPT = Arbitraries.of(1, 1, 2, 3);
  private static final Arbitrary<ImageKind> KIND = Arbitraries.of(ImageKind.class);
  private static final Arbitrary<Enclosed> PICTURE =
      Arbitraries.of(PHOTO, ANOTHER_PHOTO, SIGNATURE);
  private static final Arbitrary<PointCode> POINT = Arbitraries.of(ASTANA_1, ASTANA_2);
  private static final Arbitrary<Digest> FORMS = Arbitraries.of(FORM, ANOTHER_FORM);
  private static final Arbitrary<Eligible> ELIGIBILITY = Arbitraries.of(ELIGIBLE, EXEMPT);
  private static final Arbitrary<Eligibility> ANSWER =
      Arbitraries.of(ELIGIBLE, ELIGIBLE, ELIGIBLE, TOO_LATE);
  private static final Arbitrary<AnnulmentReason> GROUND = Arbitraries.of(AnnulmentReason.class);
  private static final Arbitrary<Awaited> AWAITED = Arbitraries.of(Awaited.class);

  private static final Arbitrary<Discrepancy> DISCREPANCY =
      Arbitraries.of(PAYMENT_MISSING_HERE, ORDER_FURTHER_THERE, ORDER_MISSING_HERE);

  /// The identity of a refund case that may arise is new every time.
  private static final Arbitrary<RefundId> FRESH_REFUND =
      Arbitraries.randomValue(random -> new RefundId(new UUID(random.nextLong(), 6)));

  /// Refund cases of the stories, which the neighbours speak about.
  private static final Arbitrary<RefundId> KNOWN_REFUND = Arbitraries.of(REFUND, ANOTHER_REFUND);

  private static final Arbitrary<SignedDecision> SIGNED =
      Arbitraries.of(
          Documents.approval(AIGUL, 1),
          Documents.approval(AIGUL, 2),
          Documents.approval(DAULET, 1),
          Documents.signed("something else"));

  private RandomCommands() {}

  static Arbitrary<ApplicationCommand> any() {
    return Arbitraries.oneOf(
        List.of(
            Combinators.combine(ELIGIBILITY, POINT, KIND, PICTURE)
                .as((eligible, point, kind, picture) ->
                    new Start(
                        APPLICATION,
                        DANA,
                        CARD,
                        eligible,
                        point,
                        FORM,
                        EARLIER_APPLICATION,
                        Map.of(kind, picture),
                        MONDAY)),
            Combinators.combine(POINT, FORMS)
                .as((point, form) -> new ChangeDraft(APPLICATION, point, form, MONDAY)),
            Combinators.combine(KIND, PICTURE)
                .as((kind, picture) -> new Enclose(APPLICATION, kind, picture, MONDAY)),
            ANSWER.map(answer -> new Register(APPLICATION, answer, FIFTEEN_DAYS, TUESDAY)),
            FRESH_REFUND.map(refund -> new Withdraw(APPLICATION, refund, TUESDAY)),
            Combinators.combine(FRESH_REFUND, Arbitraries.of(LAST_SECOND, MIDNIGHT_AFTER))
                .as((refund, at) -> new Expire(APPLICATION, refund, at)),
            Combinators.combine(PAYMENTS, AMOUNT)
                .as((payment, amount) ->
                    new RequestPayment(
                        APPLICATION, payment, new Assessment(amount, false), MONDAY)),
            Combinators.combine(PAYMENTS, AMOUNT, CITIZEN, REFERENCE, FRESH_REFUND)
                .as((payment, amount, payer, reference, refund) ->
                    new ReceivePayment(
                        APPLICATION, payment, amount, payer, reference, MONDAY, refund, TUESDAY)),
            OFFICER.map(officer -> new Claim(APPLICATION, officer, WEDNESDAY)),
            OFFICER.map(officer -> new Release(APPLICATION, officer, WEDNESDAY)),
            OFFICER.map(holder -> new TakeBack(APPLICATION, holder, WEDNESDAY)),
            Combinators.combine(OFFICER, OFFICER)
                .as((from, to) -> new Reassign(APPLICATION, from, to, WEDNESDAY)),
            Combinators.combine(OFFICER, SIGNED)
                .as((officer, signed) -> new Approve(APPLICATION, officer, signed, THURSDAY)),
            Combinators.combine(OFFICER, GROUND, SIGNED, FRESH_REFUND)
                .as((officer, reason, signed, refund) ->
                    new Annul(APPLICATION, officer, reason, COMMENT, signed, refund, THURSDAY)),
            ATTEMPT.map(attempt -> new AcceptManufacture(APPLICATION, attempt, FRIDAY)),
            ATTEMPT.map(attempt -> new RejectManufacture(APPLICATION, attempt, "DAMAGED", FRIDAY)),
            ATTEMPT.map(attempt -> new RecordManufactured(APPLICATION, attempt, NEW_CARD, FRIDAY)),
            ATTEMPT.map(attempt -> new RecordDelivered(APPLICATION, attempt, FRIDAY)),
            Combinators.combine(CITIZEN, Arbitraries.of(true, true, false))
                .as((recipient, surrendered) ->
                    new IssueCard(APPLICATION, recipient, surrendered, SAULE, FRIDAY)),
            BANK_ACCOUNT.map(account -> new GiveBankAccount(APPLICATION, account, FRIDAY)),
            Combinators.combine(KNOWN_REFUND, ATTEMPT, BANK_ACCOUNT)
                .as((refund, attempt, account) ->
                    new RecordFiled(APPLICATION, refund, attempt, account, FIVE_DAYS, FRIDAY)),
            Combinators.combine(KNOWN_REFUND, ATTEMPT)
                .as((refund, attempt) -> new RecordPaid(APPLICATION, refund, attempt, FRIDAY)),
            Combinators.combine(KNOWN_REFUND, ATTEMPT)
                .as((refund, attempt) ->
                    new RecordRejected(APPLICATION, refund, attempt, "CLOSED", FRIDAY)),
            DISCREPANCY.map(
                found -> new ReportDiscrepancy(APPLICATION, found, DAY_OF_THE_BOOKS, SATURDAY)),
            AWAITED.map(awaited -> new RetryCase(APPLICATION, awaited, REASON, SATURDAY)),
            AWAITED.map(awaited -> new ReleaseCase(APPLICATION, awaited, REASON, SATURDAY)),
            AWAITED.map(awaited -> new ParkCase(APPLICATION, awaited, REASON, SATURDAY))));
  }

  /// Where a story may begin: anywhere in the life of an application.
  static Arbitrary<History> beginnings() {
    return Arbitraries.of(
        History.none(),
        History.none(),
        History.draft(),
        History.exemptDraft(),
        History.draftAwaitingPayment(),
        History.completeDraft(),
        History.registered(),
        History.registeredExempt(),
        History.underReview(),
        History.backUnderReview(),
        History.approved(),
        History.manufactured(),
        History.readyForPickup(),
        History.refundOpen(),
        History.refundWithTheTaxAuthority());
  }
}
