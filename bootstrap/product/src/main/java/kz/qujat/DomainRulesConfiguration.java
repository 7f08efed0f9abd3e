package kz.qujat;

import com.fasterxml.uuid.Generators;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.pickup.RegistrationPoints.Point;
import kz.qujat.application.pickup.RegistrationPoints.RegionEntry;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.calendar.WorkingYear;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDutyTariff;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.WaitLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Builds the domain rules from configuration. Whatever the sources of law leave open is set there
/// and nowhere else.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuleSettings.class)
class DomainRulesConfiguration {
  @Bean
  PilotPeriod pilotPeriod(RuleSettings settings) {
    return new PilotPeriod(settings.pilot().from(), settings.pilot().until());
  }

  @Bean
  EligibilityRules eligibilityRules(RuleSettings settings, PilotPeriod pilot) {
    RuleSettings.Eligibility eligibility = settings.eligibility();
    return new EligibilityRules(
        eligibility.daysBefore(),
        eligibility.daysAfter(),
        eligibility.minimumAge(),
        pilot,
        eligibility.ruleVersion());
  }

  @Bean
  StateDutyTariff stateDuty(RuleSettings settings) {
    return new StateDutyTariff(
        settings.duty().index().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, year -> Money.tenge(year.getValue()))),
        settings.duty().useLastKnownIndex());
  }

  @Bean
  WorkingCalendar workingCalendar(RuleSettings settings) {
    return new WorkingCalendar(
        settings.calendar().version(),
        settings.calendar().years().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, year -> year(year.getValue()))));
  }

  @Bean
  WaitLimits limits(RuleSettings settings, WorkingCalendar calendar) {
    return new WaitLimits(
        settings.waitLimits().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().limit())),
        settings.refund().warnDaysBeforeLapse(),
        calendar);
  }

  private static WorkingYear year(RuleSettings.YearSettings year) {
    @Nullable Set<LocalDate> weekends = year.workingWeekends();
    return new WorkingYear(
        year.approved(), year.source(), year.daysOff(), weekends == null ? Set.of() : weekends);
  }

  @Bean
  RegistrationPoints registrationPoints(RuleSettings settings) {
    return new RegistrationPoints(
        settings.regions().stream().map(DomainRulesConfiguration::region).toList());
  }

  private static RegionEntry region(RuleSettings.RegionSettings region) {
    return new RegionEntry(
        Region.parse(region.code()).orElseThrow(),
        region.names(),
        region.points().stream()
            .map(point ->
                new Point(
                    PointCode.parse(point.code()).orElseThrow(), point.names(), point.address()))
            .toList());
  }

  /// The legal clock. The sandbox replaces it with a clock that can be set.
  @Bean
  @ConditionalOnMissingBean(InstantSource.class)
  InstantSource legalClock() {
    return InstantSource.system();
  }

  @Bean
  Supplier<UUID> ids() {
    return Generators.timeBasedEpochGenerator()::generate;
  }
}
