package kz.qujat.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.lifecycle.ApplicationCommand.ChangeDraft;
import kz.qujat.domain.lifecycle.ApplicationCommand.Start;
import kz.qujat.domain.lifecycle.ApplicationCommand.Withdraw;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;

/// Drafts to fill a history with.
public final class Drafts {
  public static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");
  public static final ApplicantId AIGUL = ApplicantId.parse("019b0f3e-0000-7000-8000-0000000000a1");
  public static final Actor AS_AIGUL = Actor.citizen(AIGUL);

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
  private static final LocalDate EXPIRY = LocalDate.of(2026, 1, 20);

  private Drafts() {}

  public static ApplicationId newId() {
    return new ApplicationId(UUID.randomUUID());
  }

  public static Digest digest(int number) {
    return new Digest("%064x".formatted(number));
  }

  /// A citizen found eligible begins a draft.
  public static Start start(ApplicationId application) {
    return new Start(
        application,
        AIGUL,
        digest(1),
        new Eligible(
            TODAY,
            new Card("049000001", EXPIRY.minusYears(10), EXPIRY, false),
            new EligibilityWindow(EXPIRY.minusDays(30), EXPIRY.plusDays(10)),
            null,
            "2025-05-28"),
        new PointCode("7501"),
        digest(2),
        null,
        Map.of(),
        MONDAY);
  }

  /// The draft gets other contacts, which differ from one `number` to another.
  public static ChangeDraft change(ApplicationId application, int number) {
    return new ChangeDraft(application, new PointCode("7502"), digest(number), MONDAY);
  }

  public static Withdraw withdraw(ApplicationId application) {
    return new Withdraw(application, new RefundId(UUID.randomUUID()), MONDAY);
  }
}
