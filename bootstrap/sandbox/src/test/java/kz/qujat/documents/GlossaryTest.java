package kz.qujat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundRefusal;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.supervision.SupervisionCommand;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every type of the four families has terms in three languages.
class GlossaryTest {
  private static final String GLOSSARY = "glossary.md";

  /// Letters, spaces and punctuation, including the Kazakh letters of Cyrillic.
  private static final Pattern CYRILLIC =
      Pattern.compile("[\\p{IsCyrillic}][\\p{IsCyrillic} ,—-]*( \\*)?");

  private static final Pattern ENGLISH = Pattern.compile("[\\p{IsLatin}][\\p{IsLatin} ,'-]*");

  @Test
  void everyCommandIsInTheGlossary() {
    assertThat(words("Commands"))
        .containsExactlyInAnyOrderElementsOf(members(ApplicationCommand.class));
  }

  @Test
  void everyEventIsInTheGlossary() {
    assertThat(words("Events"))
        .containsExactlyInAnyOrderElementsOf(members(ApplicationEvent.class));
  }

  @Test
  void everyRefusalIsInTheGlossary() {
    assertThat(words("Refusals"))
        .containsExactlyInAnyOrderElementsOf(members(ApplicationRefusal.class));
  }

  @Test
  void everyWordOfRefundsIsInTheGlossary() {
    assertThat(words("Refund commands"))
        .containsExactlyInAnyOrderElementsOf(members(RefundCommand.class));
    assertThat(words("Refund events"))
        .containsExactlyInAnyOrderElementsOf(members(RefundEvent.class));
    assertThat(words("Refund refusals"))
        .containsExactlyInAnyOrderElementsOf(members(RefundRefusal.class));
  }

  @Test
  void everyWordOfSupervisionIsInTheGlossary() {
    assertThat(words("Supervision commands"))
        .containsExactlyInAnyOrderElementsOf(members(SupervisionCommand.class));
    assertThat(words("Supervision events"))
        .containsExactlyInAnyOrderElementsOf(members(SupervisionEvent.class));
    assertThat(words("Supervision refusals"))
        .containsExactlyInAnyOrderElementsOf(members(SupervisionRefusal.class));
  }

  @Test
  void everyStageIsInTheGlossary() {
    assertThat(words("Stages")).containsExactlyInAnyOrderElementsOf(members(Stage.class));
  }

  @Test
  void everyStatusIsInTheGlossary() {
    assertThat(words("Statuses")).containsExactlyElementsOf(constants(Status.values()));
  }

  @Test
  void everyReasonOfAnnulmentIsInTheGlossary() {
    assertThat(words("Reasons of annulment"))
        .containsExactlyElementsOf(constants(AnnulmentReason.values()));
  }

  @Test
  void everyGroundOfRefundIsInTheGlossary() {
    assertThat(words("Grounds of refund"))
        .containsExactlyElementsOf(constants(RefundGround.values()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Words of the service",
        "Commands",
        "Events",
        "Refusals",
        "Stages",
        "Statuses",
        "Reasons of annulment",
        "Grounds of refund",
        "Refund commands",
        "Refund events",
        "Refund refusals",
        "Supervision commands",
        "Supervision events",
        "Supervision refusals"
      })
  void everyWordHasTermsInThreeLanguages(String section) {
    assertThat(Tables.rows(GLOSSARY, section))
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row).hasSize(4);
          assertThat(row.get(1)).matches(CYRILLIC);
          assertThat(row.get(2)).matches(CYRILLIC);
          assertThat(row.get(3)).matches(ENGLISH);
        });
  }

  private static List<String> words(String section) {
    return Tables.rows(GLOSSARY, section).stream().map(List::getFirst).toList();
  }

  private static List<String> members(Class<?> family) {
    return leaves(family).map(Class::getSimpleName).distinct().toList();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(GlossaryTest::leaves)
        : Stream.of(type);
  }

  private static List<String> constants(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
