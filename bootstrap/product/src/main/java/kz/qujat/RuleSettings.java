package kz.qujat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.qujat.application.pickup.RegistrationPoints.Names;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.WaitLimits.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// The settings of the domain rules that the sources of law leave to configuration.
///
/// @param term the ministry's term, in working days from registration
/// @param waitLimits the longest allowed wait for each awaited step
@ConfigurationProperties("qujat")
@Validated
record RuleSettings(
    @NotNull Pilot pilot,
    @NotNull Eligibility eligibility,
    @NotNull DutySettings duty,
    @NotNull CalendarSettings calendar,
    @NotNull @Valid TermSettings term,
    @NotNull Map<Awaited, LimitSettings> waitLimits,
    @NotNull @Valid ExpirySettings draftExpiry,
    @NotNull @Valid RefundSettings refund,
    @NotNull @Valid ReconciliationSettings reconciliation,
    @NotNull List<RegionSettings> regions) {

  record Pilot(LocalDate from, @Nullable LocalDate until) {}

  record Eligibility(int daysBefore, int daysAfter, int minimumAge, String ruleVersion) {}

  record DutySettings(Map<Integer, Long> index, boolean useLastKnownIndex) {}

  record CalendarSettings(String version, Map<Integer, YearSettings> years) {}

  record YearSettings(
      boolean approved,
      String source,
      Set<LocalDate> daysOff,
      @Nullable Set<LocalDate> workingWeekends) {}

  record TermSettings(@Positive int workingDays) {}

  /// Exactly one of the two is set: elapsed time by the clock, or a number of working days.
  record LimitSettings(@Nullable Duration elapsed, @Nullable Integer workingDays) {
    Limit limit() {
      if ((elapsed == null) == (workingDays == null)) {
        throw new IllegalArgumentException("a limit is either elapsed or working-days");
      }
      return elapsed == null
          ? new Limit.WorkingDays(Objects.requireNonNull(workingDays))
          : new Limit.Elapsed(elapsed);
    }
  }

  /// @param interval how often to look for drafts whose window has closed
  record ExpirySettings(@NotNull Duration interval) {}

  /// @param termInWorkingDays the tax authority's term from filing
  /// @param inquiryAfterWorkingDays the working day after filing from which the authority is asked
  /// @param warnDaysBeforeLapse how many days before the right to the refund lapses its last day
  ///   counts as near
  record RefundSettings(
      @Positive int termInWorkingDays,
      @Positive int inquiryAfterWorkingDays,
      @NotNull Duration inquiryInterval,
      @NotNull Duration reminderInterval,
      int warnDaysBeforeLapse) {}

  /// @param settleDelay how long after its end a day waits before it is compared
  record ReconciliationSettings(@NotNull Duration interval, @NotNull Duration settleDelay) {}

  record RegionSettings(String code, Names names, List<PointSettings> points) {}

  record PointSettings(String code, Names names, Names address) {}
}
