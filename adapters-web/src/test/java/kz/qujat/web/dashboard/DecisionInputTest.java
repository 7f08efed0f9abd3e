package kz.qujat.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.vault.VaultRecord.Area;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.page.FormState;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.InvalidInput.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionInputTest {
  private static final Map<String, String> ANNULMENT =
      Map.of(
          "decision", "ANNULMENT",
          "reason", "POOR_PHOTO",
          "commentKk", "Көзі жабық",
          "commentRu", "Закрыты глаза");

  @Test
  void anApprovalNeedsNothingMore() {
    assertThat(DecisionInputParser.intent(FormState.of(Map.of("decision", "APPROVAL"))))
        .isEqualTo(new Intent.ToApprove());
  }

  @Test
  void anAnnulmentHasACommentInBothLanguages() {
    assertThat(DecisionInputParser.intent(FormState.of(ANNULMENT)))
        .isEqualTo(
            new Intent.ToAnnul(
                AnnulmentReason.POOR_PHOTO, new Comment("Закрыты глаза", "Көзі жабық", null)));
  }

  @Test
  void aPartOfThePhotoMayBeMarked() {
    assertThat(DecisionInputParser.intent(marked("10", "20", "30", "40")))
        .isEqualTo(
            new Intent.ToAnnul(
                AnnulmentReason.POOR_PHOTO,
                new Comment("Закрыты глаза", "Көзі жабық", new Area(10, 20, 30, 40))));
  }

  @ParameterizedTest
  @CsvSource({
    "10,20,30,",
    "10,20,30,0",
    "60,20,50,10",
    "10,20,30,101",
    "10,-1,30,40",
    "a,20,30,40"
  })
  void aMarkOutsideThePhotoIsInvalid(String x, String y, String width, String height) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> DecisionInputParser.intent(marked(x, y, width, height == null ? "" : height)));
    assertThat(refused.errors()).isNotEmpty();
  }

  @Test
  void everyMissingFieldIsNamed() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> DecisionInputParser.intent(FormState.of(Map.of("decision", "ANNULMENT"))));
    assertThat(refused.errors())
        .extracting(FieldError::field)
        .containsExactly("reason", "commentKk", "commentRu");
  }

  @Test
  void aMarkOnThePhotoIsIgnoredForASignature() {
    Map<String, String> values = new HashMap<>(marked("10", "20", "30", "40").values());
    values.put("reason", "POOR_SIGNATURE");
    assertThat(DecisionInputParser.intent(FormState.of(values)))
        .isEqualTo(
            new Intent.ToAnnul(
                AnnulmentReason.POOR_SIGNATURE, new Comment("Закрыты глаза", "Көзі жабық", null)));
  }

  private static FormState marked(String x, String y, String width, String height) {
    Map<String, String> values = new HashMap<>(ANNULMENT);
    values.put("x", x);
    values.put("y", y);
    values.put("width", width);
    values.put("height", height);
    return FormState.of(values);
  }
}
