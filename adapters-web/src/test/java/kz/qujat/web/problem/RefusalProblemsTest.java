package kz.qujat.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.ApplicationRefusal.HolderDataChanged;
import kz.qujat.domain.application.ApplicationRefusal.OtherApplicant;
import kz.qujat.domain.application.ApplicationRefusal.OtherPoint;
import kz.qujat.domain.application.ApplicationRefusal.OtherRegion;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.refund.RefundRefusal.OtherBeneficiary;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionRefusal.CardFateMissing;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.language.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class RefusalProblemsTest {
  private static final Texts TEXTS =
      new AnnotationConfigApplicationContext("kz.qujat.web.language").getBean(Texts.class);

  private final RefusalProblemMapper refusalProblemMapper =
      new RefusalProblemMapper(RefusalSamples.PEOPLE);

  private void assertProblem(CommandRefused refused, String code, Map<String, Object> facts) {
    Problem problem = refusalProblemMapper.problem(refused);
    assertThat(problem.code().name()).isEqualTo(code);
    assertThat(problem.facts().apply(TEXTS, LanguageResolver.EN)).isEqualTo(facts);
  }

  @Test // #9
  void anObjectOfAnotherPersonIsNotFound() {
    assertProblem(new ApplicationRefused(new OtherApplicant()), "NOT_FOUND", Map.of());
    assertProblem(new ApplicationRefused(new OtherRegion()), "NOT_FOUND", Map.of());
    assertProblem(new ApplicationRefused(new OtherPoint()), "NOT_FOUND", Map.of());
    assertProblem(new RefundRefused(new OtherBeneficiary()), "NOT_FOUND", Map.of());
    assertProblem(new SupervisionRefused(new NoSuchCase()), "NOT_FOUND", Map.of());
  }

  @Test
  void anIllegalStateNamesTheCurrentStatus() {
    assertProblem(
        new ApplicationRefused(new WrongStage(Status.APPROVED)),
        "ILLEGAL_STATE",
        Map.of("applicationStatus", Status.APPROVED));
    assertProblem(
        new RefundRefused(new WrongProgress(RefundStatus.FILED)),
        "ILLEGAL_STATE",
        Map.of("refundStatus", RefundStatus.FILED));
  }

  @Test // #9
  void aContradictionNamesBothAnswers() {
    assertProblem(
        new ApplicationRefused(
            new ContradictsEarlierAnswer(1, OrderProgress.REJECTED, OrderProgress.MANUFACTURED)),
        "ILLEGAL_STATE",
        Map.of("attempt", 1, "known", OrderProgress.REJECTED, "said", OrderProgress.MANUFACTURED));
  }

  @Test // #9
  void changedHolderFieldsAreNamedInAFixedOrder() {
    assertProblem(
        new ApplicationRefused(new HolderDataChanged(Set.of(HolderField.SEX, HolderField.NAMES))),
        "HOLDER_NOT_THE_SAME",
        Map.of("changed", List.of(HolderField.NAMES, HolderField.SEX)));
  }

  @Test // #9
  void aWrongRemedyNamesThePossibleOnes() {
    assertProblem(
        new SupervisionRefused(new WrongRemedy(List.of(Remedy.RETRY))),
        "WRONG_REMEDY",
        Map.of("remedies", List.of(Remedy.RETRY)));
  }

  @Test // #9
  void settlingWithoutTheFateOfTheCardLacksAField() {
    Problem problem = refusalProblemMapper.problem(new SupervisionRefused(new CardFateMissing()));
    assertThat(problem.code()).isEqualTo(ProblemCode.VALIDATION);
    assertThat(problem.facts().apply(TEXTS, LanguageResolver.EN).get("errors").toString())
        .contains("field=card", "code=REQUIRED");
  }
}
