package kz.qujat;

import com.fasterxml.uuid.Generators;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.pickup.RegistrationPoints.Names;
import kz.qujat.application.pickup.RegistrationPoints.Point;
import kz.qujat.application.pickup.RegistrationPoints.RegionEntry;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.calendar.WorkingYear;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Limits;
import kz.qujat.domain.supervision.Limits.Limit;
import kz.qujat.persistence.rounds.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The rules in force, read from configuration: what the sources leave open stands there and
/// nowhere else.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Rules.Settings.class)
class Rules {

  /// @param term how many working days the ministry has from registration
  /// @param limits how long an application may wait for what
  @ConfigurationProperties("qujat")
  record Settings(
      Pilot pilot,
      Eligibility eligibility,
      DutySettings duty,
      CalendarSettings calendar,
      TermSettings term,
      Map<Awaited, LimitSettings> limits,
      RefundSettings refund,
      List<RegionSettings> regions) {}

  record Pilot(LocalDate from, @Nullable LocalDate until) {}

  record Eligibility(int daysBefore, int daysAfter, int minimumAge, String ruleVersion) {}

  record DutySettings(Map<Integer, Long> index, boolean lastKnownStandsIn) {}

  record CalendarSettings(String version, Map<Integer, YearSettings> years) {}

  record YearSettings(
      boolean approved,
      String source,
      Set<LocalDate> daysOff,
      @Nullable Set<LocalDate> workingWeekends) {}

  record TermSettings(int workingDays) {}

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

  /// @param nearLastDay so many days before it is too late to claim money, the end is near
  record RefundSettings(int nearLastDay) {}

  record RegionSettings(String code, Names names, List<PointSettings> points) {}

  record PointSettings(String code, Names names, Names address) {}

  @Bean
  EligibilityRules eligibilityRules(Settings settings) {
    Eligibility eligibility = settings.eligibility();
    return new EligibilityRules(
        eligibility.daysBefore(),
        eligibility.daysAfter(),
        eligibility.minimumAge(),
        new PilotPeriod(settings.pilot().from(), settings.pilot().until()),
        eligibility.ruleVersion());
  }

  @Bean
  StateDuty stateDuty(Settings settings) {
    return new StateDuty(
        settings.duty().index().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, year -> Money.tenge(year.getValue()))),
        settings.duty().lastKnownStandsIn());
  }

  @Bean
  TariffWatch tariffWatch(StateDuty stateDuty, InstantSource legalClock) {
    return new TariffWatch(stateDuty, legalClock);
  }

  @Bean
  Round tariffRound(TariffWatch tariffWatch) {
    return new Round("tariff", Duration.ofDays(1), tariffWatch::remind);
  }

  @Bean
  WorkingCalendar workingCalendar(Settings settings) {
    return new WorkingCalendar(
        settings.calendar().version(),
        settings.calendar().years().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, year -> year(year.getValue()))));
  }

  @Bean
  Limits limits(Settings settings, WorkingCalendar calendar) {
    return new Limits(
        settings.limits().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().limit())),
        settings.refund().nearLastDay(),
        calendar);
  }

  private static WorkingYear year(YearSettings year) {
    @Nullable Set<LocalDate> weekends = year.workingWeekends();
    return new WorkingYear(
        year.approved(), year.source(), year.daysOff(), weekends == null ? Set.of() : weekends);
  }

  @Bean
  RegistrationPoints registrationPoints(Settings settings) {
    return new RegistrationPoints(settings.regions().stream().map(Rules::region).toList());
  }

  private static RegionEntry region(RegionSettings region) {
    return new RegionEntry(
        Region.parse(region.code()).orElseThrow(),
        region.names(),
        region.points().stream()
            .map(point ->
                new Point(
                    PointCode.parse(point.code()).orElseThrow(), point.names(), point.address()))
            .toList());
  }

  /// The legal clock; the sandbox has one that can be set.
  @Bean
  @ConditionalOnMissingBean(InstantSource.class)
  InstantSource legalClock() {
    return InstantSource.system();
  }

  @Bean
  Supplier<UUID> ids() {
    return Generators.timeBasedEpochGenerator()::generate;
  }

  @Bean
  ClockAndIds clockAndIds(InstantSource legalClock, Supplier<UUID> ids) {
    return new ClockAndIds(legalClock, ids);
  }
}
