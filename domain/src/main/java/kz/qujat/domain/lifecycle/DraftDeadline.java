package kz.qujat.domain.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.eligibility.PilotPeriod;
import org.jspecify.annotations.Nullable;

/// When a draft expires: at the end of its eligibility window or of the pilot, whichever comes
/// first. A draft that is to be registered by its payment waits 24 hours longer for the payment
/// gateway's notification.
public final class DraftDeadline {
  private static final Duration FOR_THE_NOTICE = Duration.ofHours(24);

  private DraftDeadline() {}

  /// Returns the last day on which the draft can be registered.
  public static LocalDate lastDay(Begun begun, PilotPeriod pilot) {
    LocalDate closesOn = begun.filing().window().closesOn();
    @Nullable LocalDate until = pilot.until();
    return until == null || closesOn.isBefore(until) ? closesOn : until;
  }

  /// Whether the draft has expired at `moment`.
  static boolean hasPassed(Begun begun, PilotPeriod pilot, Instant moment) {
    Instant end = lastDay(begun, pilot).plusDays(1).atStartOfDay(CivilDate.KAZAKHSTAN).toInstant();
    return !moment.isBefore(end.plus(waiting(begun.account().duty())));
  }

  private static Duration waiting(DutyStatus dutyStatus) {
    return switch (dutyStatus.then()) {
      case REGISTER -> FOR_THE_NOTICE;
      case WAIT_FOR_APPLICANT -> Duration.ZERO;
    };
  }
}
