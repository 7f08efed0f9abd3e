package kz.qujat.web.applicant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.eligibility.EligibilityService;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.pickup.RegistrationPoints.Names;
import kz.qujat.domain.duty.StateDutyTariff;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.language.Texts;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API for eligibility: whether the card can be exchanged online, and where.
@RestController
@Unmetered("it reads or changes little")
@RequestMapping("/api/v1")
@Tag(name = "Citizen")
final class EligibilityApi {
  private final EligibilityService eligibilityService;
  private final StateDutyTariff tariff;
  private final RegistrationPoints points;
  private final Texts texts;
  private final InstantSource clock;

  EligibilityApi(
      EligibilityService eligibilityService,
      StateDutyTariff tariff,
      RegistrationPoints points,
      Texts texts,
      InstantSource clock) {
    this.eligibilityService = eligibilityService;
    this.tariff = tariff;
    this.points = points;
    this.texts = texts;
    this.clock = clock;
  }

  @Unguarded("answers only about the caller")
  @GetMapping("/eligibility")
  @Spends(Budget.REGISTER)
  @Operation(summary = "Whether the card can be exchanged online today, and the cost")
  @PossibleProblems(ProblemCode.NEIGHBOUR_UNAVAILABLE)
  EligibilityView eligibility(SignedInCitizen signedInCitizen) {
    Eligibility answer =
        eligibilityService
            .assess(EligibilityRules.EXPIRY, signedInCitizen, clock.instant())
            .eligibility();
    return EligibilityView.of(answer, tariff.on(answer.today()).orElse(null), texts);
  }

  record RegionList(List<RegionView> items) {}

  record RegionView(String code, Names names, List<PointView> points) {
    private static RegionView of(RegistrationPoints.RegionEntry entry) {
      return new RegionView(
          entry.region().code(),
          entry.names(),
          entry.points().stream()
              .map(point -> new PointView(point.code().code(), point.names(), point.address()))
              .toList());
    }
  }

  record PointView(String code, Names names, Names address) {}

  @Unguarded("the same for every caller")
  @GetMapping("/regions")
  @Operation(summary = "The regions and their registration points")
  @PossibleProblems
  RegionList regions() {
    return new RegionList(points.regions().stream().map(RegionView::of).toList());
  }
}
