package kz.qujat.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.domain.application.DraftCommand.ChangeDraft;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DraftCommand.Withdraw;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.duty.StateDutyTariff.Assessment;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;

/// Commands on drafts, for filling a history.
public final class Drafts {
  public static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");
  public static final CitizenId AIGUL = CitizenId.parse("019b0f3e-0000-7000-8000-0000000000a1");
  public static final Actor AS_AIGUL = Actor.citizen(AIGUL);

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
  private static final LocalDate EXPIRY = LocalDate.of(2026, 1, 20);

  /// An evaluation with the result that the citizen is eligible and has to pay the state duty.
  public static final Passed ELIGIBLE =
      new Passed(
          new Evidence(
              Verdict.DUTY_PAYABLE,
              TODAY,
              digest(1),
              EXPIRY,
              new EligibilityWindow(EXPIRY.minusDays(30), EXPIRY.plusDays(10)),
              "2025-05-28"),
          null);

  private static final Money DUTY = Money.tenge(865);

  private Drafts() {}

  public static ApplicationId newId() {
    return new ApplicationId(UUID.randomUUID());
  }

  public static Digest digest(int number) {
    return new Digest("%064x".formatted(number));
  }

  /// An eligible citizen starts a draft.
  public static Start start(ApplicationId application) {
    return new Start(
        application,
        AIGUL,
        ELIGIBLE,
        new PointCode("7501"),
        digest(2),
        null,
        "2026-01",
        null,
        Map.of(),
        MONDAY);
  }

  /// Changes the contacts of the draft; they depend on `number`.
  public static ChangeDraft change(ApplicationId application, int number) {
    return new ChangeDraft(application, AIGUL, new PointCode("7502"), digest(number), MONDAY);
  }

  public static Withdraw withdraw(ApplicationId application) {
    return new Withdraw(application, AIGUL, new RefundId(UUID.randomUUID()), MONDAY);
  }

  public static RequestPayment requestPayment(ApplicationId application, Instant at) {
    return new RequestPayment(
        application,
        AIGUL,
        ELIGIBLE,
        paymentOf(application),
        new Assessment(DUTY, false),
        PostPaymentAction.WAIT_FOR_APPLICANT,
        at);
  }

  private static PaymentRequestId paymentOf(ApplicationId application) {
    return new PaymentRequestId(application.value());
  }

  /// The payment of the state duty, under a bank reference that depends on `number`.
  public static ReceivePayment receivePayment(ApplicationId application, int number, Instant at) {
    return new ReceivePayment(
        application,
        paymentOf(application),
        DUTY,
        new Citizen(AIGUL),
        digest(number),
        at,
        new RefundId(UUID.randomUUID()),
        at);
  }
}
