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

/// What the sources of law leave to configuration, as it stands there.
///
/// @param term how many working days the ministry has from registration
/// @param limits how long an application may wait for what
@ConfigurationProperties("qujat")
@Validated
record RuleSettings(
    @NotNull Pilot pilot,
    @NotNull Eligibility eligibility,
    @NotNull DutySettings duty,
    @NotNull CalendarSettings calendar,
    @NotNull @Valid TermSettings term,
    @NotNull Map<Awaited, LimitSettings> limits,
    @NotNull @Valid ExpirySettings expiry,
    @NotNull @Valid RefundSettings refund,
    @NotNull @Valid ReconciliationSettings reconciliation,
    @NotNull List<RegionSettings> regions) {

  record Pilot(LocalDate from, @Nullable LocalDate until) {}

  record Eligibility(int daysBefore, int daysAfter, int minimumAge, String ruleVersion) {}

  record DutySettings(Map<Integer, Long> index, boolean lastKnownStandsIn) {}

  record CalendarSettings(String version, Map<Integer, YearSettings> years) {}

  record YearSettings(
      boolean approved,
      String source,
      Set<LocalDate> daysOff,
      @Nullable Set<LocalDate> workingWeekends) {}

  record TermSettings(@Positive int workingDays) {}

  /// One of the two: so long by the clock, or so many working days.
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

  /// @param every how often drafts are looked for whose window has closed
  record ExpirySettings(@NotNull Duration every) {}

  /// @param termInWorkingDays the tax authority's term from filing
  /// @param askAfterWorkingDays from that working day after the filing on, the authority is asked
  /// @param nearLastDay so many days before it is too late to claim money, the end is near
  record RefundSettings(
      @Positive int termInWorkingDays,
      @Positive int askAfterWorkingDays,
      @NotNull Duration askEvery,
      @NotNull Duration remindEvery,
      int nearLastDay) {}

  /// @param rest how long after its end a day is left alone
  record ReconciliationSettings(@NotNull Duration every, @NotNull Duration rest) {}

  record RegionSettings(String code, Names names, List<PointSettings> points) {}

  record PointSettings(String code, Names names, Names address) {}
}
