package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.APPLICATION;
import static kz.qujat.domain.story.Cast.DANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatusTest {
  static Stream<Arguments> stages() {
    return Stream.of(
        arguments(draft(), Status.DRAFT, true),
        arguments(registered(), Status.REGISTERED, true),
        arguments(underReview(), Status.UNDER_REVIEW, true),
        arguments(approved(), Status.APPROVED, true),
        arguments(handedOver(), Status.APPROVED, true),
        arguments(sentToManufacture(), Status.SENT_TO_MANUFACTURE, true),
        arguments(manufactured(), Status.MANUFACTURED, true),
        arguments(readyForPickup(), Status.READY_FOR_PICKUP, true),
        arguments(issued(), Status.ISSUED, false),
        arguments(annulled(POOR_PHOTO), Status.ANNULLED, false),
        arguments(withdrawn(), Status.WITHDRAWN, false),
        arguments(expired(), Status.EXPIRED, false));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void everyStageHasItsName(History history, Status status) {
    assertThat(Status.of(history.replayed())).isEqualTo(status);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void anApplicationIsOpenUntilItHasEnded(History history, Status status, boolean open) {
    assertThat(history.filed().stage().isOpen()).as(status.name()).isEqualTo(open);
  }

  @Test
  void everyNameIsTheNameOfAStage() {
    assertThat(stages().map(arguments -> arguments.get()[1]).distinct())
        .containsExactly((Object[]) Status.values());
  }

  @Test
  void whatHasNotBegunIsAboutToBeADraft() {
    assertThat(Status.of(none().replayed())).isEqualTo(Status.DRAFT);
  }

  @Test
  void anApplicationKnowsItsIdentityAndItsApplicant() {
    var application = draft().filed();

    assertThat(application.id()).isEqualTo(ApplicationId.parse(APPLICATION.toString()));
    assertThat(application.applicant()).isEqualTo(DANA);
  }
}
