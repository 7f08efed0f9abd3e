package kz.qujat.domain.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Duty;
import kz.qujat.domain.eligibility.PilotPeriod;
import org.jspecify.annotations.Nullable;

/// When a draft ends by itself: with its window or with the pilot, whichever ends first. One that
/// is to be registered by its payment waits for the gateway's notice for another 24 hours.
public final class DraftDeadline {
  private static final Duration FOR_THE_NOTICE = Duration.ofHours(24);

  private DraftDeadline() {}

  /// The last day on which the draft can be registered.
  public static LocalDate lastDay(Filed filed, PilotPeriod pilot) {
    LocalDate closesOn = filed.filing().window().closesOn();
    @Nullable LocalDate until = pilot.until();
    return until == null || closesOn.isBefore(until) ? closesOn : until;
  }

  /// Whether the draft is to end at `moment`.
  static boolean hasPassed(Filed filed, PilotPeriod pilot, Instant moment) {
    Instant end = lastDay(filed, pilot).plusDays(1).atStartOfDay(CivilDate.KAZAKHSTAN).toInstant();
    return !moment.isBefore(end.plus(waiting(filed.account().duty())));
  }

  private static Duration waiting(Duty duty) {
    return switch (duty.then()) {
      case REGISTER -> FOR_THE_NOTICE;
      case WAIT_FOR_APPLICANT -> Duration.ZERO;
    };
  }
}
